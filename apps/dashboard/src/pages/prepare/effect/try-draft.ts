import { asDay, compileWorld, expectedBy, explainClause, fromWire, headOf, simulate, summaryOf, type Clause, type EffectSummary, type Impact, type Language, type Resolution, type Sentence, type Seq, type World } from '@feder/domain';

/** A draft as it is being written: complete Ziffern alone, as they cross the wire. */
export type Tried = { board: string; rank: string; effect: 'BINDING' | 'RECOMMENDATION'; on: string; lang: Language; clauses: readonly Readonly<Record<string, unknown>>[] };

/** What came of it. `refusals`: what was expected where a Ziffer cannot be written. */
export type Outcome = { head: number; summary: EffectSummary | null; sentences: Record<number, Sentence>; refusals: { clause: number; field: string; expected: string }[] };

/** The part of a world that came over the wire, ready to be asked. */
export const openSlice = (facts: Record<string, unknown[]>): World => compileWorld(fromWire(facts) as Parameters<typeof compileWorld>[0]);

/** Tries a draft on a world: each Ziffer as a sentence, and what all of them would change, of a large effect as much as `most` says. */
export function tryDraft(world: World, { board, rank, effect, on, lang, clauses }: Tried, most?: Parameters<typeof summaryOf>[4]): Outcome & { impact: Impact | null } {
  const head = headOf(world)?.seq ?? (0 as Seq);
  const read = fromWire(clauses) as Clause[];
  const sentences = Object.fromEntries(read.map((clause) => [clause.number, explainClause(world, clause, { on: asDay(on), at: head }, lang)]));
  const nothing = { head, summary: null, sentences, impact: null };
  if (read.length === 0) return { ...nothing, refusals: [] };
  const act = { id: 'entwurf-ohne-nummer', board, label: 'Entwurf', textVersion: 1, rank, adopted: on, effect, clauses: read } as unknown as Resolution;
  const simulated = simulate(world, act);
  if (simulated.outcome === 'REFUSED') return { ...nothing, refusals: simulated.refusals.map(({ clause, field, code }) => ({ clause: clause ?? 0, field, expected: expectedBy(code, lang) })) };
  return { head, summary: summaryOf(world, simulated.impact, head, lang, most), sentences, refusals: [], impact: simulated.impact };
}
