import { IconChev } from '@feder/icons/chev';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { Status } from '../status-badge/status-badge.tsx';

/** Rows below each other with lines between; the children are `li`, each with one Disclosure. */
export function DisclosureList({ className, ...list }: ComponentProps<'ul'>) {
  // eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the bullets
  return <ul role="list" {...list} className={classes('feder-disclosure-list', className)} />;
}

export type DisclosureProps = Omit<ComponentProps<'details'>, 'children'> & {
  /** A DisclosureTile. */
  tile?: ReactNode | undefined;
  name: ReactNode;
  /** What the finding is about, below its name. */
  place?: ReactNode | undefined;
  /** A Stat: "n von N". */
  figure?: ReactNode | undefined;
  /** Definition, denominator, missing members. */
  children: ReactNode;
};

/** A finding's row, which opens without JavaScript. */
export function Disclosure({ tile, name, place, figure, className, children, ...details }: DisclosureProps) {
  return (
    <details {...details} className={classes('feder-disclosure', className)}>
      <summary className="feder-disclosure-row">
        {tile}
        <span>
          <span className="feder-disclosure-name">{name}</span>
          {place ? <span className="feder-disclosure-place">{place}</span> : null}
        </span>
        <span>{figure}</span>
        <IconChev />
      </summary>
      <div className="feder-disclosure-content">{children}</div>
    </details>
  );
}

export type DisclosureTileProps = {
  /** A status' pattern; else a sign in a frame. */
  status?: Status | undefined;
  /** True where the finding has no members: green, because zero is a result. */
  zero?: boolean | undefined;
  children?: ReactNode | undefined;
};

/** For the eye: the row's name says what it means. */
export function DisclosureTile({ status, zero = false, children }: DisclosureTileProps) {
  const pattern = status ? 'feder-disclosure-tile feder-pattern' : 'feder-disclosure-tile';
  return <span aria-hidden="true" className={pattern} data-status={status} data-zero={zero ? '' : undefined}>{children}</span>;
}
