'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { Button, type ButtonLook } from '../button/button.tsx';

export type DialogButtonProps = ComponentProps<'button'> & ButtonLook & {
  /** The `id` of a Dialog or Drawer. */
  opens: string;
};

/** Opens by the browser's own command, without JavaScript; where a browser does not know it, a script does the same. */
export function DialogButton({ opens, onClick, ...button }: DialogButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    onClick?.(event);
    // Safari gives a pressed button no focus; without it there would be nothing to come back to.
    event.currentTarget.focus();
    if (event.defaultPrevented || 'command' in event.currentTarget) return;
    const dialog = document.getElementById(opens);
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  };
  const command = { command: 'show-modal', commandfor: opens };
  return <Button aria-haspopup="dialog" {...button} {...command} onClick={press} />;
}
