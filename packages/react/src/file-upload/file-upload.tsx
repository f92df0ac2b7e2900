import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** Chooses files from this device. Say the kinds and the size that are taken in the hint of the Field, and check both on the server. */
export function FileUpload({ className, ...input }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input {...input} type="file" className={classes('feder-file-upload', className)} />;
}
