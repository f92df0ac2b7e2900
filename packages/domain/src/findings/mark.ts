import type { Step } from '../answer.ts';
import type { Day } from '../day.ts';
import type { Ratio } from '../ratio.ts';
import type { Cause, FindingKind, Ref } from './finding.ts';
import { kindOf } from './look.ts';

/** A finding in one cell, or in none. Cells whose marks have the same key make one finding. */
export type Mark = { key: string; kind: FindingKind; cause?: Cause; counterpart: Ref[]; facts: Ref[]; due?: Day; missing?: Ratio; since?: Day | null };

type Said = { cause?: Cause; counterpart?: Ref[]; facts?: Ref[]; due?: Day; missing?: Ratio; since?: Day | null };

/** `parts`: what, beside kind and cause, makes it this finding and no other. */
export const mark = (kind: FindingKind, parts: readonly string[], { counterpart = [], facts = [], ...said }: Said = {}): Mark =>
  ({ key: [kind, ...(said.cause ? [said.cause] : []), ...parts].join('|'), kind, counterpart, facts, ...said });

export const refOf = ({ kind, fact }: Pick<Step, 'kind' | 'fact'>): Ref => ({ kind: kindOf(kind), id: fact });

export const writeRef = ({ kind, id }: Ref): string => `${kind} ${id}`;

/** Each record once, in one order. */
export function distinctRefs(refs: readonly Ref[]): Ref[] {
  const [first] = refs;
  if (!first || refs.every(({ kind, id }) => id === first.id && kind === first.kind)) return first ? [first] : [];
  const byText = new Map(refs.map((ref) => [writeRef(ref), ref]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}

/** No mark: most cells have none of most kinds. */
export const NO_MARKS: readonly Mark[] = Object.freeze([]);

/** Puts some marks to others. */
export function take(found: Mark[], some: readonly Mark[]): void {
  // Most are none, and to begin going through a list costs more than to see that.
  if (some.length > 0) found.push(...some);
}

/** Marks with one key are one: what each of them concerns is told together. */
export const together = (a: Mark, b: Mark): Mark => ({ ...a, counterpart: [...a.counterpart, ...b.counterpart], facts: [...a.facts, ...b.facts] });
