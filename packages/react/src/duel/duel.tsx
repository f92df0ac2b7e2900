import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

/** Two rules side by side: DuelSide (won), DuelComparison, DuelSide (lost), in this order. */
export function Duel({ className, ...duel }: ComponentProps<'div'>) {
  return <div {...duel} className={classes('feder-duel', className)} />;
}

export type DuelSideProps = ComponentProps<'div'> & {
  outcome: 'won' | 'lost';
  /** A Badge: "Diese Regel gilt", "Unterlegen". */
  verdict: ReactNode;
  /** The rule in one line. */
  name: ReactNode;
  /** Where the rule comes from; for the loser, by what it lost. */
  children: ReactNode;
};

/** The loser is muted, never struck through. */
export function DuelSide({ outcome, verdict, name, className, children, ...side }: DuelSideProps) {
  return (
    <div {...side} data-outcome={outcome} className={classes('feder-duel-side', className)}>
      {verdict}
      <span className="feder-duel-name">{name}</span>
      <div className="feder-duel-reason">{children}</div>
    </div>
  );
}

/** The measures that were compared. The signs are for the eye: the loser's text says the same in words. */
export function DuelComparison({ className, ...comparison }: ComponentProps<'div'>) {
  return <div aria-hidden="true" {...comparison} className={classes('feder-duel-comparison', className)} />;
}

/** One measure and how the left side stands to the right one. */
export function DuelMeasure({ name, sign }: { name: ReactNode; sign: '=' | '>' | '<' }) {
  return (
    <span className="feder-duel-measure">
      {name}
      <b>{sign}</b>
    </span>
  );
}
