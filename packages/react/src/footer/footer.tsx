import { Children, type ComponentProps, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import { type Duty, duties } from './duties.ts';
import type { DutyWords } from './messages.ts';

export type FooterProps = ComponentProps<'footer'> & {
  /** The duty links that there are; one without an address is left out rather than led nowhere. Needs `words`. */
  hrefs?: Partial<Record<Duty, string>> | undefined;
  words?: DutyWords | undefined;
  /** What the data owes its source: "© GeoBasis-DE / BKG (Daten verändert)". */
  source?: ReactNode | undefined;
  /** What changes the display: a ThemeSwitch. */
  tools?: ReactNode | undefined;
};

/** Links of the site, one child each, then the duty links in their order, and the source. */
export function Footer({ hrefs, words, source, tools, className, children, ...footer }: FooterProps) {
  return (
    <footer {...footer} className={classes('feder-footer', className)}>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the bullets */}
      <ul className="feder-footer-links" role="list">
        {Children.map(children, (link) => <li>{link}</li>)}
        {duties.map((duty) => (hrefs?.[duty] && words ? <li key={duty}><a href={hrefs[duty]}>{words[duty]}</a></li> : null))}
      </ul>
      {tools}
      {source ? <span className="feder-footer-source">{source}</span> : null}
    </footer>
  );
}
