import { asArs, levelOf, type Ars } from '../ars.ts';
import { asDay, span, type Day, type Span } from '../day.ts';
import type { Confidence, Scope, Text } from '../fact.ts';
import { factKinds, type FactKind, type FactKinds, type WorldFacts } from '../facts.ts';
import { asId, type ClauseId, type LegalBasisId, type SourceId } from '../ids.ts';
import { readRatio } from '../ratio.ts';
import type { Body, Grammar, LegalForm, Territory } from '../registers.ts';
import type { Assignment, Delegation, Holder, Origin, Role } from '../rules.ts';
import { asSeq, type Known } from '../seq.ts';

const ranks = ['absprache', 'beschluss', 'satzung', 'gesetz'];

/** A world for a test: no records, three commits, and the ranks Absprache < Beschluss < Satzung < Gesetz. */
export function emptyWorld(): WorldFacts {
  const facts = Object.fromEntries(factKinds.map((kind) => [kind, []])) as unknown as { [Kind in FactKind]: FactKinds[Kind][] };
  return {
    ...facts,
    ranks: ranks.map((id, index) => ({ id: asId(id), order: index + 1, name: same(id[0]?.toUpperCase() + id.slice(1)) })),
    sources: [{ id: asId('quelle'), title: same('Quelle'), publisher: 'Feder', state: '2026' }],
    commits: [1, 2, 3].map((seq) => ({ seq: asSeq(seq), at: `2026-01-0${seq}T00:00:00.000000Z` })),
  };
}

const same = (text: string): Text => ({ de: text, en: text });

/** What a test may say of any record; else version 1, known since the first commit, valid since 2020, confirmed, without basis. */
export type Said = { version?: number; known?: Known; valid?: Span; confidence?: Confidence; basis?: string[]; startUnknown?: true };

export function fact<Id extends string>(id: string, said: Said = {}) {
  return {
    id: asId<Id>(id),
    version: said.version ?? 1,
    known: said.known ?? { from: asSeq(1), to: null },
    valid: said.valid ?? span(asDay('2020-01-01')),
    evidence: { source: asId<SourceId>('quelle'), confidence: said.confidence ?? 'CONFIRMED' },
    basis: (said.basis ?? []).map((one) => asId<LegalBasisId>(one)),
    ...(said.startUnknown ? { startUnknown: true as const } : {}),
  };
}

export const days = (from: string, to: string | null = null): Span => span(asDay(from), to === null ? null : asDay(to));
export const seqs = (from: number, to: number | null = null): Known => ({ from: asSeq(from), to: to === null ? null : asSeq(to) });
export const scope = (...within: string[]): Scope => ({ within: within.map((key) => asArs(key)) });
export const law: Origin = { existing: asId('gesetz') };
export const clause = (id: string): Origin => ({ clause: asId<ClauseId>(id) });

/** "im" is a body, "fn:ubb" whoever holds that function, "land 3/5" a body with a share. */
function holder(text: string): Holder {
  const [name = '', share] = text.split(' ');
  const who: Holder = name.startsWith('fn:') ? { fn: asId(name.slice(3)) } : { body: asId(name) };
  return share === undefined ? who : { ...who, share: readRatio(share) };
}

type RuleSaid = Said & Partial<Pick<Assignment, 'mode' | 'here' | 'origin' | 'boundTo' | 'acceptance' | 'scope'>> & { rank?: string };

/** A rule of §5: BINDING, in 08, a Beschluss, standing law, unless said. */
export function rule(id: string, subject: string, role: Role, holders: [string, ...string[]], said: RuleSaid = {}): Assignment {
  const [first, ...others] = holders;
  const { mode = 'BINDING', here = false, origin = law, boundTo = 'ALL', acceptance = 'NOT_NEEDED', rank = 'beschluss' } = said;
  return { ...fact(id, said), subject: asId(subject), role, scope: said.scope ?? scope('08'), holders: [holder(first), ...others.map(holder)], mode, here, rank: asId(rank), origin, boundTo, acceptance };
}

export function delegation(id: string, subject: string, from: string, to: string, said: Said & Partial<Pick<Delegation, 'transfersDuty' | 'mayPassOn' | 'scope' | 'origin' | 'roles'>> = {}): Delegation {
  const { transfersDuty = true, mayPassOn = false, origin = law, roles = ['LEAD', 'EXECUTE', 'OPERATE'] } = said;
  return { ...fact(id, said), from: holder(from), to: asId(to), roles, subject: asId(subject), scope: said.scope ?? scope('08'), transfersDuty, mayPassOn, instrument: asId('vereinbarung'), origin };
}

export const body = (id: string, name: string, said: Said & { place?: string; grammar?: Grammar; form?: LegalForm } = {}): Body => {
  const place: Ars = asArs(said.place ?? '08');
  return { ...fact(id, said), name: same(name), grammar: said.grammar ?? 'NONE', form: said.form ?? 'GEBIETSKOERPERSCHAFT', level: levelOf(place), place, legalPerson: asId(id) };
};

export const territory = (key: string, name: string, said: Said & { cell?: boolean; designation?: Text } = {}): Territory =>
  ({ ...fact('x', said), id: asArs(key), name, designation: said.designation ?? same('Gemeinde'), cell: said.cell ?? true });

export const at = (seq: number) => asSeq(seq);
export const on = (day: string): Day => asDay(day);
