import { IconExternal } from '@feder/icons/external';
import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type LinkProps = ComponentProps<'a'> & {
  href: string;
  /** `name`: a name in a table, in the colour of the text. */
  look?: 'action' | 'name' | undefined;
  /** Spoken behind a link that leads to another site, such as "(andere Website)"; an arrow shows it. */
  external?: string | undefined;
};

export function Link({ look = 'action', external, className, children, ...link }: LinkProps) {
  return (
    <a {...link} data-look={look} className={classes('feder-link', className)}>
      {children}
      {external ? <IconExternal label={external} /> : null}
    </a>
  );
}
