import { IconFind } from '@feder/icons/find';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { Button } from '../button/button.tsx';
import { classes } from '../classes.ts';
import { Input } from '../input/input.tsx';
import { Label } from '../label/label.tsx';

export type SearchFieldProps = Omit<ComponentProps<'form'>, 'children'> & {
  label: ReactNode;
  /** The word on the button. */
  button: ReactNode;
  name?: string | undefined;
  defaultValue?: string | undefined;
  /** More for the input. */
  inputProps?: ComponentProps<'input'> | undefined;
};

/** A search of its own: one field and its button, as a landmark. It sends by GET, so that the result has an address. */
export function SearchField({ label, button, name = 'q', defaultValue, inputProps, className, ...form }: SearchFieldProps) {
  const id = useId();
  return (
    <form role="search" method="get" {...form} className={classes('feder-search-field', className)}>
      <Label htmlFor={inputProps?.id ?? id}>{label}</Label>
      <div className="feder-input-row">
        <Input {...inputProps} type="search" id={inputProps?.id ?? id} name={name} defaultValue={defaultValue} icon={<IconFind />} />
        <Button type="submit" variant="primary">{button}</Button>
      </div>
    </form>
  );
}
