import { Children, type ComponentProps, type ReactNode } from 'react';
import { classes } from '../classes.ts';

export type FooterProps = ComponentProps<'footer'> & {
  /** What the data owes its source: "© GeoBasis-DE / BKG (Daten verändert)". */
  source?: ReactNode | undefined;
};

/** The duty links, one child each, and the source. */
export function Footer({ source, className, children, ...footer }: FooterProps) {
  return (
    <footer {...footer} className={classes('feder-footer', className)}>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the bullets */}
      <ul className="feder-footer-links" role="list">
        {Children.map(children, (link) => <li>{link}</li>)}
      </ul>
      {source ? <span className="feder-footer-source">{source}</span> : null}
    </footer>
  );
}
