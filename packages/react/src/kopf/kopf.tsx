import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Leaf } from './leaf.tsx';

/** The head of every page, its `header`: Kopfzeile, KopfNote and KopfBar, each where it is needed. */
export function Kopf({ className, ...header }: ComponentProps<'header'>) {
  return <header {...header} className={classes('feder-kopf', className)} />;
}

export type KopfNoteProps = ComponentProps<'div'> & {
  /** What changes the page as a whole: a LanguageSwitch. */
  tools?: ReactNode | undefined;
};

/** The strip above: what kind of data this is, and in which languages. */
export function KopfNote({ tools, children, className, ...note }: KopfNoteProps) {
  return (
    <div {...note} className={classes('feder-kopf-note', className)}>
      <span>{children}</span>
      {tools}
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
