import { ratio, type Ratio } from '../ratio.ts';
import type { DecisionRule, Expr, Test } from '../decide/rule.ts';
import type { Seat, SeatId, Snapshot, Snapshots } from '../decide/snapshot.ts';

const text = (name: string) => ({ de: name, en: name });
const number = (num: bigint, den = 1n): Expr => ({ number: ratio(num, den) });
const compared = (id: string, left: Expr, is: '>' | '>=' | '<', right: Expr): Test => ({ id, left, is, right, cites: 'Planspiel' });

/** A made-up board of two benches with weights: half of the members, more weight for than against, a chair that breaks ties. */
export const board: DecisionRule = {
  id: 'tafel' as DecisionRule['id'],
  name: text('Tafel'),
  evidence: { source: 'planspiel' as never, confidence: 'PUBLISHED', paragraph: 'Planspiel' },
  benches: { links: text('links'), rechts: text('rechts') },
  measures: { gewicht: text('Stimmen') },
  groups: [{ id: 'links', name: text('links'), seats: 4, benches: ['links'] }, { id: 'rechts', name: text('rechts'), seats: 4, benches: ['rechts'] }],
  parameters: { enthaltung: { default: 'NOT_COUNTED', says: text('Enthaltung'), evidence: { source: 'planspiel' as never, confidence: 'UNVERIFIED' } } },
  recused: 'LEAVES',
  admission: { all: [] },
  quorum: {
    first: [{ test: compared('haelfte', { count: 'ENTITLED_PRESENT' }, '>=', { times: [number(1n, 2n), { count: 'FILLED' }] }) }],
    second: { test: compared('eins', { count: 'ENTITLED_PRESENT' }, '>=', number(1n)), notice: { needed: 'NO', cites: 'Planspiel' }, dropped: compared('niemand', { count: 'ENTITLED' }, '<', number(1n)) },
  },
  circulation: { allowed: 'YES', silence: 'ABSTAIN', cites: 'Planspiel' },
  matters: {
    beschluss: {
      name: text('Beschluss'), abstain: { parameter: 'enthaltung' }, binds: { scope: 'BINDING', cites: 'Planspiel', consentingOnly: 'Planspiel' },
      majority: compared('mehrheit', { count: 'YES', by: 'gewicht' }, '>', { count: 'NO', by: 'gewicht' }), tie: { rule: 'CHAIR_DECIDES', by: 'gewicht', cites: 'Planspiel' },
    },
    anwesende: { name: text('Anwesende'), abstain: 'NOT_COUNTED', binds: { scope: 'BINDING', cites: 'Planspiel' }, majority: compared('mehrheit-anwesende', { count: 'YES' }, '>', { times: [number(1n, 2n), { count: 'PRESENT' }] }) },
    je: {
      name: text('Je Bank'), abstain: 'NOT_COUNTED', binds: { scope: 'BINDING', cites: 'Planspiel' },
      majority: { all: ['links', 'rechts'].map((bench) => compared(`mehrheit-${bench}`, { count: 'YES', bench }, '>', { count: 'NO', bench })) },
    },
  },
  objections: [],
};

/** Seats of that board: the first four on the left, each with its weight; the first has the chair. */
export const seatsWith = (weights: readonly Ratio[]): Seat[] =>
  weights.map((weight, at) => {
    const bench = at < weights.length / 2 ? 'links' : 'rechts';
    return { id: `sitz-${at + 1}` as SeatId, group: bench, benches: [bench], voting: 'FULL', chair: at === 0, vacant: false, measures: { gewicht: weight } };
  });

/** The same at opening and closing, in a session duly called. */
export function sessionOf(seats: readonly Seat[], more: Partial<Snapshot> = {}, rest: Partial<Snapshots> = {}): Snapshots {
  const moment: Snapshot = { seats, present: seats.map(({ id }) => id), connected: [], recused: [], ...more };
  return {
    matter: 'beschluss', sitting: { form: 'SESSION', convened: true, notice: true, simple: false, heard: true }, opening: moment, closing: moment, proposers: [], parameters: {}, consents: [],
    onlyConsenting: false, lot: null, deputy: false, foundRecused: [], ...rest,
  };
}
