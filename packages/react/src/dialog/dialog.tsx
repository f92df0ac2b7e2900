import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { DialogFrame, type DialogFrameProps } from './frame.tsx';

export type DialogProps = Omit<DialogFrameProps, 'closedby'>;

/**
 * A question that must be answered before the page goes on: a native modal `dialog`, opened by a DialogButton with its
 * `id`. Escape and the button in its head close it; the focus goes back to where it was.
 */
export function Dialog({ className, ...dialog }: DialogProps) {
  return <DialogFrame {...dialog} className={classes('feder-dialog', className)} />;
}

/** The buttons below. Inside a `form` of method "dialog" each closes, and its `value` is the dialog's `returnValue`. */
export function DialogActions({ className, ...actions }: ComponentProps<'form'> & { children: ReactNode }) {
  return <form method="dialog" {...actions} className={classes('feder-dialog-actions', className)} />;
}
