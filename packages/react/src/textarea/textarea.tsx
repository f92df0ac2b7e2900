import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export function Textarea({ className, ...textarea }: ComponentProps<'textarea'>) {
  return <textarea {...textarea} className={classes('feder-textarea', className)} />;
}
