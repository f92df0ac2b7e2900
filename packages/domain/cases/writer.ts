import { asDay, asSeq, factKinds, type AnyFact, type Commit, type Confidence, type Fact, type FactKind, type FactKinds, type LegalBasisId, type SourceId, type WorldFacts } from '../src/index.ts';
import { DAY, ranks, START } from './base.ts';
import { readName, split, type Details } from './notation.ts';

/** Everything but identity, clocks, source and basis: what a record says. */
type Said<Kind extends FactKind> = Omit<FactKinds[Kind], keyof Fact<string>>;

export type Add = <Kind extends FactKind>(kind: Kind, name: string, said: Said<Kind>, details?: Details) => void;

export const same = (text: string): { de: string; en: string } => ({ de: text, en: text });

/** Facts of a case, and the way to add to them: a record holds from START on and is known from the first commit, unless its details say otherwise. */
export function writerOf(commits: number): { facts: WorldFacts; add: Add } {
  const empty = Object.fromEntries(factKinds.map((kind): [FactKind, AnyFact[]] => [kind, []])) as unknown as { [Kind in FactKind]: FactKinds[Kind][] };
  const facts: WorldFacts = {
    ...empty,
    ranks: ranks.map(([id, order]) => ({ id, order, name: same(id) })) as WorldFacts['ranks'],
    sources: [{ id: 'recht' as SourceId, title: same('Rechtsquellen des Falls'), publisher: 'Planspiel', state: DAY }],
    commits: Array.from({ length: commits }, (_, i): Commit => ({ seq: asSeq(i + 1), at: `2026-11-23T10:00:${String(i).padStart(2, '0')}.000000Z` })),
  };
  const add: Add = (kind, name, said, { from, to, known, startUnknown, confidence, basis } = {}) => {
    const [knownFrom = '1', knownTo] = split(known ?? '1', '-');
    const fact: Fact<string> = {
      ...readName(name),
      known: { from: asSeq(Number(knownFrom)), to: knownTo === undefined ? null : asSeq(Number(knownTo)) },
      valid: { from: asDay(from ?? START, name), to: to === undefined ? null : asDay(to, name) },
      evidence: { source: 'recht' as SourceId, confidence: (confidence ?? 'PUBLISHED') as Confidence },
      basis: split(basis ?? (kind === 'competence' ? 'recht' : ''), '+').filter((id) => id !== '-') as LegalBasisId[],
      ...(startUnknown ? { startUnknown } : {}),
    };
    // The list of a kind takes records of that kind, which a mapped type cannot follow through an index.
    (facts[kind] as unknown[]).push({ ...fact, ...said });
  };
  return { facts, add };
}
