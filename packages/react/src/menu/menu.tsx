'use client';

import { IconChev } from '@feder/icons/chev';
import { type ComponentProps, type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { Button, type ButtonLook } from '../button/button.tsx';
import { classes } from '../classes.ts';
import { nextItem } from './next-item.ts';

export type MenuProps = ButtonLook & Omit<ComponentProps<'div'>, 'popover' | 'role' | 'id'> & {
  /** What the button says. */
  label: ReactNode;
};

const itemsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>('[role^=menuitem]')];

/**
 * A button that opens a list of actions: MenuItem, MenuLink, MenuCheckbox. The browser's own `popover` opens it, without
 * JavaScript, too; Escape, Tab and a press elsewhere close it, and the focus goes back to the button.
 */
export function Menu({ label, variant, size, width, className, children, ...list }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const enterAt = useRef(0);

  const open = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    enterAt.current = event.key === 'ArrowUp' ? -1 : 0;
    // A press by the button itself, so that the list knows whom it belongs to.
    button.current?.click();
  };
  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open') itemsOf(event.currentTarget).at(enterAt.current)?.focus();
    enterAt.current = 0;
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Tab') return event.currentTarget.hidePopover();
    const all = itemsOf(event.currentTarget);
    const next = nextItem(event.key, all.indexOf(event.target as HTMLElement), all.map((item) => item.textContent));
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const choose = (event: { target: EventTarget }) => {
    const item = event.target instanceof Element ? event.target.closest('[role^=menuitem]') : null;
    if (item && item.role !== 'menuitemcheckbox') menu.current?.hidePopover();
  };

  return (
    <>
      <Button ref={button} variant={variant} size={size} width={width} aria-haspopup="menu" popoverTarget={id} onKeyDown={open} id={`${id}-button`}>{label}<IconChev /></Button>
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- its items have the focus */}
      <div {...list} ref={menu} id={id} popover="auto" role="menu" aria-labelledby={`${id}-button`} onToggle={toggled} onKeyDown={press} onClick={choose} className={classes('feder-menu', className)}>{children}</div>
    </>
  );
}
