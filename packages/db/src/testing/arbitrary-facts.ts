import { asArs, asDay, asId, factKinds, levels, ratio, roles, type Ars, type FactKind, type FactKinds, type Holder, type Origin, type Scope, type Text, type Unwritten } from '@feder/domain';
import fc from 'fast-check';

/** One to three records of each kind, which point to each other at random. */
export type ArbitraryFacts = { [Kind in FactKind]: Unwritten<FactKinds[Kind]>[] };

const PER_KIND = 3;
const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const names: fc.Arbitrary<Text> = fc.record({ de: words, en: words });
const optional = <T>(key: string, value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined }).map((chosen) => (chosen === undefined ? {} : { [key]: chosen }));
const yes = fc.constant(true as const);
const days = fc.date({ min: new Date('1806-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => asDay(date.toISOString().slice(0, 10)));
const spans = fc.tuple(days, fc.option(days, { nil: null })).filter(([from, to]) => to === null || from < to).map(([from, to]) => ({ from, to }));

/** Records of run `run`: each run has ids of its own, so that many runs share one database. */
export function arbitraryFacts(run: number): fc.Arbitrary<ArbitraryFacts> {
  const idsOf = (kind: string) => Array.from({ length: PER_KIND }, (_, n) => `r${run}-${kind.toLowerCase()}-${n}`);
  const one = <Id extends string>(kind: FactKind | 'rank' | 'source') => fc.constantFrom(...idsOf(kind).map((id) => asId<Id>(id)));
  const place: fc.Arbitrary<Ars> = fc.constantFrom(...placesOf(run));
  const someOf = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
  const scope: fc.Arbitrary<Scope> = merge({ within: fc.array(place, { minLength: 1, maxLength: 3 }) }, optional('except', someOf(place)), optional('status', one('status')));
  const share = fc.tuple(fc.bigInt(0n, 10n ** 30n), fc.bigInt(1n, 10n ** 30n)).map(([num, den]) => ratio(num, den));
  const holder: fc.Arbitrary<Holder> = fc.tuple(fc.oneof(fc.record({ body: one('body') }), fc.record({ fn: one('function') })), optional('share', share)).map(([named, shared]) => ({ ...named, ...shared }) as Holder);
  const origin: fc.Arbitrary<Origin> = fc.oneof(fc.record({ clause: one<never>('clause') }), fc.record({ existing: one<never>('legalBasis') }));
  const role = fc.constantFrom(...roles);
  const level = fc.constantFrom(...levels);
  const ruled = { subject: one('subject'), scope, origin, rank: one('rank') };

  const kinds: { [Kind in FactKind]: fc.Arbitrary<object> } = {
    territory: fc.record({ name: words, designation: names, cell: fc.boolean() }),
    body: merge({ name: names, grammar: fc.constantFrom('M', 'F'), form: fc.constant('AMT'), level, place, legalPerson: one('body') }, optional('short', words), optional('supervisedAs', one('subject'))),
    subject: merge({ kind: fc.constantFrom('SERVICE', 'GROUP'), name: names, parent: fc.option(one('subject')), cellLevel: level },
      optional('oneMatter', yes), optional('typing', someOf(words)), optional('catalogueName', words), optional('synonyms', someOf(words)), optional('summary', names)),
    function: fc.record({ name: names, grammar: fc.constant('F') }),
    status: fc.record({ name: names, grammar: fc.constant('NONE') }),
    board: merge({ name: names, grammar: fc.constant('M'), body: one('body'), summary: names }, optional('short', words), optional('members', fc.nat(500))),
    legalBasis: merge({ norm: words, label: words, title: names, rank: one('rank') }, optional('url', words)),
    agreement: merge({ name: names, parties: someOf(one('body')), state: fc.constantFrom('CONCLUDED', 'DUE'), summary: names }, optional('due', words)),
    instrument: fc.record({ name: names, transfersDuty: fc.boolean() }),
    contact: merge({ body: one('body') }, optional('url', words), optional('email', words), optional('phone', words), optional('address', words)),
    clause: fc.record({ board: one('board'), resolution: words, number: fc.nat(99), adopted: days, label: words }),
    assignment: merge({ ...ruled, role, holders: fc.array(holder, { minLength: 1, maxLength: 3 }), mode: fc.constantFrom('BINDING', 'FALLBACK', 'APPEND'), here: fc.boolean(),
      boundTo: fc.oneof(fc.constant('ALL'), someOf(place)), acceptance: fc.constantFrom('NOT_NEEDED', 'CONDITION') }, optional('acceptBy', days)),
    ending: merge({ target: fc.oneof(one<string>('assignment'), one<string>('delegation')), rank: one('rank'), origin }, optional('scope', scope)),
    suspension: fc.record({ clause: one('clause') }),
    delegation: fc.record({ from: holder, to: one('body'), roles: someOf(fc.constantFrom('LEAD', 'EXECUTE')), subject: one('subject'), scope, transfersDuty: fc.boolean(), mayPassOn: fc.boolean(),
      instrument: one('instrument'), origin }),
    holding: fc.record({ fn: one('function'), body: one('body'), area: scope }),
    statusHolding: fc.record({ status: one('status'), place }),
    competence: fc.record({ board: one('board'), subject: one('subject'), roles: someOf(role), scope, highest: one('rank') }),
    expectation: merge({ subject: one('subject'), role, scope, required: fc.boolean(), record: fc.constantFrom('COMPLETE', 'PARTIAL') }, optional('levels', someOf(level))),
    succession: fc.oneof(fc.record({ from: one('body'), to: one('body'), kind: fc.constant('MERGER') }), fc.record({ from: place, to: place, kind: fc.constant('TAKEOVER') })),
    acceptance: fc.record({ assignment: one('assignment'), body: one('body') }),
    consent: fc.record({ clause: one('clause'), body: one('body') }),
    costAssessment: fc.record({ clause: one('clause'), title: names }),
    commitment: fc.record({ subject: one('subject'), body: one('body'), task: names, due: days, binding: fc.boolean(), origin }),
    fulfilment: fc.record({ commitment: one('commitment') }),
    rollout: fc.record({ subject: one('subject'), place, state: fc.constantFrom('PLANNED', 'COMMITTED', 'LIVE', 'NOT_APPLICABLE'), due: fc.option(days) }),
  };
  const common = (id: string) => merge({ id: fc.constant(id), valid: spans, basis: someOf(one('legalBasis')),
    evidence: merge({ source: one('source'), confidence: fc.constantFrom('CONFIRMED', 'PUBLISHED', 'UNVERIFIED', 'ANNOUNCED') }, optional('paragraph', words)) }, optional('startUnknown', yes));
  const recordsOf = (kind: FactKind) => fc.tuple(...(kind === 'territory' ? placesOf(run) : idsOf(kind)).map((id) => fc.tuple(common(id), kinds[kind]).map(([shared, own]) => ({ ...shared, ...own }))));
  return fc.record(Object.fromEntries(factKinds.map((kind) => [kind, recordsOf(kind)]))) as unknown as fc.Arbitrary<ArbitraryFacts>;
}

/** The ranks and sources that the records of a run point to. */
export const registersOf = (run: number) => ({
  ranks: Array.from({ length: PER_KIND }, (_, n) => ({ id: asId<never>(`r${run}-rank-${n}`), order: n, name: { de: 'Rang', en: 'Rank' } })),
  sources: Array.from({ length: PER_KIND }, (_, n) => ({ id: asId<never>(`r${run}-source-${n}`), title: { de: 'Quelle', en: 'Source' }, publisher: 'Land', state: '2026', ...(n > 0 && { url: 'https://quelle.example' }) })),
});

const placesOf = (run: number): Ars[] => Array.from({ length: PER_KIND }, (_, n) => asArs(`08${String(run).padStart(7, '0')}${String(n).padStart(3, '0')}`));

const merge = <T>(fixed: { [Key in keyof T]: fc.Arbitrary<T[Key]> }, ...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> =>
  fc.tuple(fc.record(fixed), ...parts).map((chosen) => Object.assign({}, ...chosen) as T);
