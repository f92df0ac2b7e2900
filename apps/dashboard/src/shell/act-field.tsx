import { Field, type FieldControl } from '@feder/react/field';
import { useContext, type ReactNode } from 'react';
import { useMessages } from '../i18n.ts';
import { Wrong } from './kept.tsx';

/** A field of an act: where the act was refused because of it, `wrong` says after it what is expected. */
export function ActField({ name, label, wrong, hint, optional = false, children }: { name: string; label: string; wrong: string; hint?: string; optional?: boolean; children: (control: FieldControl & { name: string }) => ReactNode }) {
  const { boards: { write } } = useMessages();
  const isWrong = useContext(Wrong).includes(name);
  return <Field label={label} hint={hint} optional={optional ? write.optional : undefined} error={isWrong ? wrong : undefined}>{(control) => children({ ...control, name })}</Field>;
}
