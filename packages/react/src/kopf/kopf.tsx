import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Leaf } from './leaf.tsx';

/** The head of every page: KopfNote and KopfBar. */
export function Kopf({ className, ...header }: ComponentProps<'header'>) {
  return <header {...header} className={classes('feder-kopf', className)} />;
}

export type KopfNoteProps = ComponentProps<'div'> & {
  /** Links to other languages and displays; the current one carries `aria-current`. */
  links?: ReactNode | undefined;
  /** What the group of links is called. */
  linksLabel?: string | undefined;
};

/** The strip above: what kind of data this is, and in which languages. */
export function KopfNote({ links, linksLabel, children, className, ...note }: KopfNoteProps) {
  return (
    <div {...note} className={classes('feder-kopf-note', className)}>
      <span>{children}</span>
      {links ? <nav className="feder-kopf-links" aria-label={linksLabel}>{links}</nav> : null}
    </div>
  );
}

export function KopfBar({ className, ...bar }: ComponentProps<'div'>) {
  return <div {...bar} className={classes('feder-kopf-bar', className)} />;
}

/** The mark and the product's name, as the way home. */
export function KopfBrand({ className, children, ...link }: ComponentProps<'a'> & { href: string }) {
  return (
    <a {...link} className={classes('feder-kopf-brand', className)}>
      <Leaf />
      {children}
    </a>
  );
}

/** What ends the bar: the office that is signed in, a search. */
export function KopfTools({ className, ...tools }: ComponentProps<'div'>) {
  return <div {...tools} className={classes('feder-kopf-tools', className)} />;
}
