import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type DescriptionListProps = ComponentProps<'dl'> & {
  /** `facts`: side by side below an answer. `steps`: framed rows, as in a search that found nobody. */
  look?: 'rows' | 'facts' | 'steps' | undefined;
};

export function DescriptionList({ look = 'rows', className, ...list }: DescriptionListProps) {
  return <dl {...list} data-look={look} className={classes('feder-description-list', className)} />;
}

/** One pair. A `note` stands below the value in small type. */
export function DescriptionTerm({ term, note, children, ...pair }: ComponentProps<'div'> & { term: ReactNode; note?: ReactNode }) {
  return (
    <div {...pair}>
      <dt>{term}</dt>
      <dd>
        {children}
        {note ? <small>{note}</small> : null}
      </dd>
    </div>
  );
}
