import { IconOk } from '@feder/icons/ok';
import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** Does something here, and closes the Menu. */
export function MenuItem({ className, ...button }: ComponentProps<'button'>) {
  return <button type="button" {...button} role="menuitem" className={classes('feder-menu-item', className)} />;
}

/** Leads somewhere. */
export function MenuLink({ className, children, ...link }: ComponentProps<'a'> & { href: string }) {
  return <a {...link} role="menuitem" className={classes('feder-menu-item', className)}>{children}</a>;
}

/** Turns something on or off; the Menu stays open. */
export function MenuCheckbox({ checked, className, children, ...button }: ComponentProps<'button'> & { checked: boolean }) {
  return (
    <button type="button" {...button} role="menuitemcheckbox" aria-checked={checked} className={classes('feder-menu-item', className)}>
      <IconOk />
      {children}
    </button>
  );
}
