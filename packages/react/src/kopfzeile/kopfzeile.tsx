import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type KopfzeileProps = Omit<ComponentProps<'div'>, 'children'> & {
  /** The authority that answers for the site, as its operator named it. Without one nothing is said. */
  sender: string | undefined;
  /** "Offizielle Website: Stadt Tübingen". */
  children: (sender: string) => ReactNode;
};

/** Whose site it is, above everything else in a Kopf. It calls nothing official by itself. */
export function Kopfzeile({ sender, className, children, ...line }: KopfzeileProps) {
  const name = sender?.trim();
  return name ? <div {...line} className={classes('feder-kopfzeile', className)}>{children(name)}</div> : null;
}
