'use client';

import { IconChev } from '@feder/icons/chev';
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { pressInTree } from './press.ts';

/**
 * What belongs below what: TreeBranch and TreeLeaf. Nested lists that open by `details`, so that links stay links and it
 * works without JavaScript; with it, the arrows, Home, End and first letters lead through as the tree pattern has it.
 * `label` names it.
 */
export function Tree({ label, className, onKeyDown, ...tree }: ComponentProps<'ul'> & { label: string }) {
  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    onKeyDown?.(event);
    if (!event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && pressInTree(event.currentTarget, event.key)) event.preventDefault();
  };
  // eslint-disable-next-line jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-interactions -- Safari drops the role together with the bullets; the keys are those of its branches and links
  return <ul role="list" {...tree} aria-label={label} onKeyDown={press} className={classes('feder-tree', className)} />;
}

export type TreeBranchProps = Omit<ComponentProps<'details'>, 'title'> & {
  title: ReactNode;
  /** How many are below. */
  count?: ReactNode | undefined;
};

/** Something with more below it. */
export function TreeBranch({ title, count, className, children, ...details }: TreeBranchProps) {
  return (
    <li>
      <details {...details} className={classes('feder-tree-branch', className)}>
        <summary className="feder-tree-row"><IconChev /><span>{title}</span>{count === undefined ? null : <span className="feder-tree-count">{count}</span>}</summary>
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see Tree */}
        <ul role="list" className="feder-tree-below">{children}</ul>
      </details>
    </li>
  );
}

/** Something with nothing below it; with `href` it leads there. */
export function TreeLeaf({ className, children, ...link }: ComponentProps<'a'>) {
  return <li>{link.href === undefined ? <span className={classes('feder-tree-row', className)}>{children}</span> : <a {...link} className={classes('feder-tree-row', className)}>{children}</a>}</li>;
}
