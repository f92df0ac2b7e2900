import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type ButtonLook = {
  /** One primary action per view. */
  variant?: 'primary' | 'secondary' | 'tertiary' | undefined;
  /** `small`: 44 px, in page heads and card foots. */
  size?: 'normal' | 'small' | undefined;
  /** `full`: as wide as the column. */
  width?: 'auto' | 'full' | undefined;
};

/** A button that does something here. Prefer `aria-disabled` and a reason nearby over `disabled`. */
export function Button({ variant = 'secondary', size, width, type = 'button', className, ...button }: ComponentProps<'button'> & ButtonLook) {
  return <button {...button} type={type} data-variant={variant} data-size={size} data-width={width} className={classes('feder-button', className)} />;
}
