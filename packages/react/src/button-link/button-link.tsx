import type { ComponentProps } from 'react';
import type { ButtonLook } from '../button/button.tsx';
import { classes } from '../classes.ts';

/** A link that looks like a button, because it is the view's next step. */
export function ButtonLink({ variant = 'secondary', size, width, className, children, ...link }: ComponentProps<'a'> & ButtonLook & { href: string }) {
  return <a {...link} data-variant={variant} data-size={size} data-width={width} className={classes('feder-button', className)}>{children}</a>;
}
