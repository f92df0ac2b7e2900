import { Checkbox, type CheckboxProps } from '@feder/react/checkbox';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { Textarea } from '@feder/react/textarea';
import { createContext, useContext, type ComponentProps } from 'react';

/** What was typed into a form that was refused, by field; empty for any other. */
export const Kept = createContext<Readonly<Record<string, string>>>({});

/** The fields of a form that was refused of which something else was expected; empty for any other. */
export const Wrong = createContext<readonly string[]>([]);

type Named = { name: string };

/** What was typed before, or what the field begins with. */
function useKept<Props extends Named & { defaultValue?: unknown }>({ name, defaultValue }: Props): Props['defaultValue'] | string {
  return useContext(Kept)[name] ?? defaultValue;
}

// A control of an act that is shown again as it was sent.

export function KeptInput(props: ComponentProps<typeof Input> & Named) {
  return <Input {...props} defaultValue={useKept(props)} />;
}

export function KeptSelect(props: ComponentProps<typeof NativeSelect> & Named) {
  return <NativeSelect {...props} defaultValue={useKept(props)} />;
}

export function KeptTextarea(props: ComponentProps<typeof Textarea> & Named) {
  return <Textarea {...props} defaultValue={useKept(props)} />;
}

/** Of several with one name those come back ticked that were. */
export function KeptCheckbox(props: CheckboxProps & Named & { value: string }) {
  const kept = useContext(Kept)[props.name];
  return <Checkbox {...props} defaultChecked={kept === undefined ? props.defaultChecked : kept.split(' ').includes(props.value)} />;
}
