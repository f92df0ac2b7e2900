'use client';

import { type ComponentProps, createContext, type KeyboardEvent, type ReactNode, use, useId, useMemo, useState } from 'react';
import { useAlive } from '../alive.ts';
import { classes } from '../classes.ts';
import { nextTab } from './next-tab.ts';

type Shared = { id: string; selected: string; select: (value: string) => void; alive: boolean };

const TabsContext = createContext<Shared | undefined>(undefined);

function useShared(): Shared {
  const shared = use(TabsContext);
  if (!shared) throw new Error('A TabsList, Tab or TabsPanel stands outside of Tabs. Put it inside.');
  return shared;
}

export type TabsProps = Omit<ComponentProps<'div'>, 'onSelect'> & {
  /** The tab that is open at first. */
  defaultSelected: string;
  /** Called with the value of a tab that was opened. */
  onSelect?: ((value: string) => void) | undefined;
};

/** Views of one thing, one at a time. Without JavaScript the tabs are links and all panels are open, one below the other. */
export function Tabs({ defaultSelected, onSelect, id, className, ...tabs }: TabsProps) {
  const made = useId();
  const [selected, setSelected] = useState(defaultSelected);
  const alive = useAlive();
  const shared = useMemo(() => ({ id: id ?? made, selected, alive, select: (value: string) => { setSelected(value); onSelect?.(value); } }), [id, made, selected, alive, onSelect]);
  return <TabsContext value={shared}><div {...tabs} id={id} className={classes('feder-tabs', className)} /></TabsContext>;
}

/** The row of Tabs. `label` names it. */
export function TabsList({ label, className, onKeyDown, ...list }: ComponentProps<'div'> & { label: string }) {
  const { alive } = useShared();
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    onKeyDown?.(event);
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const next = all[nextTab(event.key, all.indexOf(event.target as HTMLElement), all.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a list of tabs takes the keys of its tabs
  return <div role={alive ? 'tablist' : 'navigation'} {...list} aria-label={label} onKeyDown={press} className={classes('feder-tabs-list', className)} />;
}

export type TabProps = Omit<ComponentProps<'a'>, 'href'> & {
  value: string;
  /** A figure behind the word, such as how many it holds. */
  count?: ReactNode | undefined;
};

export function Tab({ value, count, className, children, onClick, ...tab }: TabProps) {
  const { id, selected, select, alive } = useShared();
  const is = selected === value;
  const role = alive ? { role: 'tab', 'aria-selected': is, 'aria-controls': `${id}-${value}`, tabIndex: is ? 0 : -1 } : { 'data-selected': is ? '' : undefined };
  return (
    <a
      {...tab}
      {...role}
      id={`${id}-${value}-tab`}
      href={`#${id}-${value}`}
      className={classes('feder-tab', className)}
      onClick={(event) => {
        onClick?.(event);
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        select(value);
      }}
    >
      {children}
      {count === undefined ? null : <span className="feder-tab-count">{count}</span>}
    </a>
  );
}

/** What a Tab of the same `value` opens. */
export function TabsPanel({ value, className, ...panel }: ComponentProps<'div'> & { value: string }) {
  const { id, selected, alive } = useShared();
  const role = alive ? { role: 'tabpanel', 'aria-labelledby': `${id}-${value}-tab`, tabIndex: 0 } : {};
  return <div {...panel} {...role} id={`${id}-${value}`} data-selected={selected === value ? '' : undefined} className={classes('feder-tabs-panel', className)} />;
}
