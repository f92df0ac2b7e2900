import type { ActKind, Acts } from '@feder/domain';
import { snake } from '../facts/kinds.ts';

/** Every property of every kind; one that the domain adds or drops does not compile until it stands here. */
const properties: { readonly [Kind in ActKind]: { readonly [Property in keyof Required<Acts[Kind]>]: object extends Pick<Acts[Kind], Property> ? 'optional' : true } } = {
  office: { id: true, name: true, body: true, tasks: true },
  procedure: { id: true, board: true, from: true, rule: true, parameters: true, matter: true, inForceAt: true, noticeDays: true, proxies: 'optional' },
  seatHeld: { id: true, board: true, office: true, kind: true, seat: true, places: true, deputy: true, from: true, to: true },
  draft: { id: true, board: true, title: true, office: true, template: true, referredFrom: true },
  draftText: { id: true, draft: true, version: true, rank: true, effect: true, clauses: true, reasons: true, hash: true, office: true },
  draftEvent: { id: true, draft: true, n: true, event: true, from: true, to: true, office: true, day: true, note: true, session: true, ballot: true },
  impact: { id: true, draft: true, version: true, at: true, digest: true, office: true },
  statement: { id: true, draft: true, office: true, position: true, text: true },
  attachment: { id: true, draft: true, name: true, type: true, size: true, hash: true, office: true },
  hearing: { id: true, draft: true, asked: true, due: true, office: true, day: true },
  amendment: { id: true, draft: true, n: true, version: true, clauses: true, reasons: true, office: true },
  amendmentRun: { id: true, amendment: true, procedure: true, moment: true, snapshots: true, votes: true, outcome: true, reason: true, steps: true, office: true, day: true },
  session: { id: true, board: true, form: true, day: true, title: true, place: true, public: true },
  sessionEvent: { id: true, session: true, n: true, event: true, from: true, to: true, office: true, day: true },
  agendaItem: { id: true, session: true, position: true, draft: true, public: true },
  presence: { id: true, session: true, n: true, seat: true, event: true, office: true, recordedBy: true },
  minutes: { id: true, session: true, version: true, text: true, hash: true, office: true },
  minutesApproval: { id: true, minutes: true, office: true, day: true },
  proxy: { id: true, session: true, n: true, seat: true, to: true, office: true },
  speech: { id: true, session: true, n: true, seat: true, event: true, office: true },
  recusal: { id: true, draft: true, seat: true, reason: true, office: true },
  ballot: { id: true, draft: true, session: true, method: true, matter: true, version: true, sitting: true, deadline: true, opening: true, onlyConsenting: true, proposers: true, deputy: true, office: true },
  vote: { id: true, ballot: true, seat: true, n: true, choice: true, office: true, byProxy: 'optional' },
  participation: { id: true, ballot: true, seat: true, office: true },
  run: { id: true, ballot: true, procedure: true, closing: true, snapshots: true, counters: true, outcome: true, reason: true, steps: true, open: true, binds: true },
  resolution: { id: true, board: true, draft: true, year: true, number: true, label: true, version: true, hash: true, adopted: true, ballot: true, effect: true, places: true },
  findingNote: { id: true, finding: true, kind: true, note: true, until: true, board: true, office: true, day: true },
  round: { id: true, title: true, subject: true, due: true, office: true, day: true },
  confirmation: { id: true, round: true, assignment: true, version: true, body: true, confirms: true, note: true, office: true, day: true },
  roundClosing: { id: true, round: true, confirmed: true, office: true, day: true },
  correctionProposal: { id: true, request: true, fact: true, record: true, version: true, fields: true, reason: true, office: true, day: true },
  correctionRuling: { id: true, proposal: true, request: true, accepted: true, note: true, office: true, day: true },
  reset: { id: true, seed: true, office: true, day: true },
  objection: { id: true, draft: true, by: true, office: true, grounds: true, day: true },
};

// Steps have a state before and one after; SQL keeps "from" and "to" for days.
const STEPS: readonly ActKind[] = ['draftEvent', 'sessionEvent'];

/** The column of a property. */
export const columnOf = (kind: ActKind, property: string): string => (STEPS.includes(kind) && (property === 'from' || property === 'to') ? `${property}_state` : snake(property));

/** The columns of a kind, with the property that each holds; an optional one is left out where its column is null. */
export const columnsOfAct = (kind: ActKind): readonly Column[] => columns[kind];

type Column = readonly [property: string, column: string, optional: boolean];

const columns = Object.fromEntries(Object.entries(properties).map(([kind, own]) =>
  [kind, Object.entries(own).map(([name, how]): Column => [name, columnOf(kind as ActKind, name), how === 'optional'])])) as unknown as Readonly<Record<ActKind, readonly Column[]>>;

export const tableOfAct = (kind: ActKind): string => snake(kind);
