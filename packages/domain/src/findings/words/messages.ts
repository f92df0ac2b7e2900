import type { Level } from '../../ars.ts';
import type { Day } from '../../day.ts';
import type { Name } from '../../explain/messages.ts';
import type { Sentence } from '../../explain/sentence.ts';
import type { Role } from '../../rules.ts';
import type { Cause, Finding, FindingKind } from '../finding.ts';

/** Where a finding is found: in every place of a level, in one, in some of them; null where the whole Land is one cell, or no cell turns on it. */
export type Where = { all: number; level: Level } | { place: Name } | { some: number; of: number; level: Level } | null;

/** What a sentence about a finding is told with. `things`: the records that make it, `others` those it collides with, each as a noun phrase. */
export type Told = {
  finding: Finding;
  subjects: readonly string[];
  role: Role | null;
  where: Where;
  things: readonly Sentence[];
  others: readonly Sentence[];
  bodies: readonly Name[];
  clause: string;
  task: string;
  missing: string;
  levels: readonly Level[];
  due: Day | null;
};

/** Every word about findings, in one language. Nouns stand in the nominative, with their article. */
export type FindingMessages = {
  /** One sentence with names. */
  headline: { readonly [Kind in FindingKind]: (told: Told) => Sentence };
  /** What that means, exactly. */
  why: { readonly [Kind in FindingKind]: (cause: Cause | undefined) => Sentence };
  mend(told: Told): Sentence;
  /** A rule, an ending or a delegation as a noun phrase; what is announced by it or cites it comes along. */
  thing: { rule(words: Sentence): Sentence; ending(cited: Sentence): Sentence; delegation(to: Name, cited: Sentence): Sentence; named(name: Name): Sentence; called(name: string): Sentence };
};
