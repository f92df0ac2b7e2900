import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

/** One line of text. `icon` stands inside, at the start, and says what is asked for. */
export function Input({ icon, type = 'text', className, ...input }: ComponentProps<'input'> & { icon?: ReactNode | undefined }) {
  const control = <input {...input} type={type} className={classes('feder-input', className)} />;
  if (!icon) return control;
  return <span className="feder-input-wrap" data-icon="start">{icon}{control}</span>;
}
