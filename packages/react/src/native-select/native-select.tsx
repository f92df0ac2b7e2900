import { IconChev } from '@feder/icons/chev';
import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** The platform's own select, with our edge and arrow. Its children are `option`s. */
export function NativeSelect({ className, ...select }: ComponentProps<'select'>) {
  return (
    <span className="feder-input-wrap" data-icon="end">
      <select {...select} className={classes('feder-select', className)} />
      <IconChev />
    </span>
  );
}
