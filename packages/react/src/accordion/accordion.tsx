import { IconChev } from '@feder/icons/chev';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

/** Sections below each other that open one by one; the children are AccordionItems. */
export function Accordion({ className, ...accordion }: ComponentProps<'div'>) {
  return <div {...accordion} className={classes('feder-accordion', className)} />;
}

export type AccordionItemProps = Omit<ComponentProps<'details'>, 'title'> & {
  /** What the section is about: words or a Heading. */
  title: ReactNode;
};

/** One section: a native `details`, found by the browser's search and open on paper. Items with the same `name` close each other. */
export function AccordionItem({ title, className, children, ...details }: AccordionItemProps) {
  return (
    <details {...details} className={classes('feder-accordion-item', className)}>
      <summary className="feder-accordion-title">
        {title}
        <IconChev />
      </summary>
      <div className="feder-accordion-content">{children}</div>
    </details>
  );
}
