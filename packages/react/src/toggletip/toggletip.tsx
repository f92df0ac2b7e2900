import { IconInfo } from '@feder/icons/info';
import { type ComponentProps, useId } from 'react';
import { classes } from '../classes.ts';

export type ToggletipProps = Omit<ComponentProps<'button'>, 'children' | 'popover'> & {
  /** The button's name: what is explained, "Was heißt ungeprüft?". */
  label: string;
  children: ComponentProps<'span'>['children'];
};

/** A sign that explains the word before it, once pressed: by keyboard, finger and pointer alike, and without JavaScript. Escape or a press elsewhere closes it. */
export function Toggletip({ label, className, children, ...button }: ToggletipProps) {
  const id = useId();
  return (
    <>
      <button {...button} type="button" aria-label={label} popoverTarget={id} className={classes('feder-toggletip', className)}><IconInfo /></button>
      <span id={id} popover="auto" className="feder-toggletip-text">{children}</span>
    </>
  );
}
