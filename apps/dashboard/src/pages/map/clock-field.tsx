import { Input } from '@feder/react/input';
import { useEffect, useRef, type ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof Input>, 'onChange' | 'defaultValue' | 'ref'> & { value: string; onEnter: (value: string) => void };

/** A field beside a slider: it follows, but not while somebody types in it. */
export function ClockField({ value, onEnter, ...field }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = value;
  }, [value]);
  return <Input {...field} ref={input} defaultValue={value} onChange={({ currentTarget }) => { if (currentTarget.value && currentTarget.validity.valid) onEnter(currentTarget.value); }} />;
}
