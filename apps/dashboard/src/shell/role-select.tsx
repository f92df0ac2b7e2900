import type { RoleAnswer } from '@feder/contract/schemas';
import { NativeSelect } from '@feder/react/native-select';
import type { ComponentProps } from 'react';
import { useMessages } from '../i18n.ts';

/** Every role to choose from. */
export function RoleSelect(select: Omit<ComponentProps<typeof NativeSelect>, 'name' | 'children'>) {
  const { roles } = useMessages();
  return <NativeSelect {...select} name="role">{(Object.keys(roles) as RoleAnswer['role'][]).map((each) => <option key={each} value={each}>{roles[each]}</option>)}</NativeSelect>;
}
