import type { Standing } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { day } from './act-input.ts';
import { effectView } from './effect.ts';
import { sentence } from './sentence.ts';
import { lang, worldId } from './values.ts';

const text = z.object({ de: z.string(), en: z.string() });
const id = z.string();
const tasks = ['REGISTRAR', 'AUTHORITY'] as const satisfies readonly Standing[];
const world = worldId.default('planspiel');

export const worldQuery = z.strictObject({ world });
export const draftsQuery = z.strictObject({ world, board: id.optional(), state: id.optional() });
export const boardQuery = z.strictObject({ world, board: id.optional() });
export const thingQuery = z.strictObject({ world, lang: lang.default('de') });
export const draftQuery = thingQuery.extend({ on: day.optional().openapi({ description: 'The day for which it is said what you may do: today, if none is named.' }) });
export const thingParams = z.strictObject({ id });
export const changesQuery = z.strictObject({ after: z.string().regex(/^\d{1,15}$/, { error: 'Expected a place in the order of commits, a whole number.' }).default('0'), limit: z.string().regex(/^\d{1,4}$/, { error: 'Expected a whole number up to 1000.' }).default('100') });

/** What the asking office may do here, and if not, why not. */
const may = z.record(z.string(), z.object({ may: z.boolean(), why: text.nullable() })).openapi('May');

const step = z.object({ n: z.int(), event: z.string(), from: z.string(), to: z.string(), day: z.string(), office: z.string().nullable(), note: z.string(), seq: z.int() });

const seatView = z.object({ seat: z.string(), group: z.string(), name: text, voting: z.string(), chair: z.boolean(), benches: z.array(z.string()), office: z.string().nullable(), officeName: text.nullable(), deputies: z.array(z.string()), places: z.array(z.object({ place: z.string(), name: z.string() })) });

export const officeList = z.object({ items: z.array(z.object({ id, name: text, body: id, tasks: z.array(z.string()), seats: z.array(z.object({ board: id, seat: z.string().nullable(), deputy: z.boolean() })) })) }).openapi('OfficeList');

export const me = z.object({ signedIn: z.boolean(), world: z.string().nullable(), office: z.object({ id, name: text, body: id, tasks: z.array(z.enum(tasks)), places: z.array(z.string()).openapi({ description: 'Keys of the places that its body speaks for.' }) }).nullable() }).openapi('Me');


export const boardView = z.object({
  id, name: text, rule: z.object({ id, name: text, source: z.string() }), inForceAt: z.string(), noticeDays: z.int(), matter: z.string(), proxies: z.int().openapi({ description: 'For how many others a member may stand in.' }), votesAgain: z.boolean().openapi({ description: 'Whether the board itself votes again on an objection; else an office decides.' }),
  matters: z.array(z.object({ id, name: text, formula: text })), parameters: z.record(z.string(), z.string()), open: z.array(text), seats: z.array(seatView), clerks: z.array(z.object({ office: id, name: text })),
}).openapi('BoardView');

const runView = z.object({ outcome: z.string(), reason: text, steps: z.array(z.object({ part: z.string(), holds: z.boolean(), text, join: z.enum(['ALL', 'ANY']).optional(), terms: z.array(z.object({ holds: z.boolean(), text })).optional() })), open: z.array(z.string()), binds: z.array(z.string()), seq: z.int() });

const ballotView = z.object({
  id, method: z.string(), matter: z.string(), version: z.int(), session: z.string().nullable(), deadline: z.string().nullable(),
  turnout: z.object({ given: z.int(), entitled: z.int(), groups: z.array(z.object({ group: z.string(), given: z.int(), entitled: z.int() })) }),
  mine: z.array(z.string()).openapi({ description: 'Seats for which whoever asks may vote now.' }),
  own: z.array(z.object({ seat: z.string(), choice: z.string().nullable() })).openapi({ description: 'What whoever asks has given, for each of those seats that has voted; a secret choice is null.' }),
  changeable: z.boolean().openapi({ description: 'Whether a vote that was given can be given anew while it runs.' }),
  run: runView.nullable(),
  votes: z.array(z.object({ seat: z.string(), choice: z.string() })).nullable().openapi({ description: 'By seat, once an open vote is closed; never in a secret one.' }),
  counters: z.array(z.object({ group: z.string(), YES: z.int(), NO: z.int(), ABSTAIN: z.int(), INVALID: z.int() })).nullable(),
});

const draftRow = z.object({ id, board: id, title: text, state: z.string(), stateName: text, version: z.int(), suspended: z.boolean(), resolution: z.string().nullable(), day: z.string().nullable() });

export const draftList = z.object({ items: z.array(draftRow), total: z.int() }).openapi('DraftList');

export const draftView = draftRow.extend({
  office: id, referredFrom: z.string().nullable(), referredTo: z.array(z.string()),
  texts: z.array(z.object({ version: z.int(), rank: z.string(), effect: z.string(), clauses: z.array(z.record(z.string(), z.unknown())), reasons: z.string(), hash: z.string(), office: z.string(), seq: z.int(), words: z.array(z.object({ number: z.int(), sentence })) })),
  clauses: z.array(z.object({ number: z.int(), kind: z.string(), words: sentence })).openapi({ description: 'The latest text, each Ziffer as a sentence.' }),
  effect: effectView.nullable().openapi({ description: 'What the text would change now; stale: it was shown otherwise before. Null once it is decided, and where it cannot be written.' }),
  steps: z.array(step), statements: z.array(z.object({ office: z.string(), officeName: text, position: z.string(), text: z.string(), seq: z.int() })),
  attachments: z.array(z.object({ id, name: z.string(), type: z.string(), size: z.int().openapi({ description: 'In bytes.' }), hash: z.string().openapi({ description: 'SHA-256.' }), office: z.string() })),
  hearings: z.array(z.object({ due: z.string(), over: z.boolean(), asked: z.array(z.object({ office: z.string(), name: text, answered: z.boolean() })) })),
  amendments: z.array(z.object({ id, n: z.int(), version: z.int(), officeName: text, reasons: z.string(), words: z.array(z.object({ number: z.int(), sentence })).openapi({ description: 'The Ziffern that it changes, as they would be.' }), run: z.object({ outcome: z.string(), reason: text }).nullable() })),
  recusals: z.array(z.object({ seat: z.string(), reason: z.string() })),
  ballots: z.array(ballotView), act: z.object({ id, label: z.string(), adopted: z.string(), hash: z.string(), places: z.array(z.string()).nullable(), force: z.string().nullable(),
    joined: z.array(z.object({ place: z.string(), name: z.string() })).openapi({ description: 'Who joined later, of those that it did not bind.' }),
    joinable: z.array(z.object({ place: z.string(), name: z.string() })).openapi({ description: 'Places for which whoever asks may join.' }),
    clauses: z.array(z.object({ id, number: z.int(), assessments: z.array(text) })).openapi({ description: 'The Ziffern as they are in force, each with the assessments of its costs.' }),
  }).nullable(),
  objections: z.array(z.object({ by: z.string(), office: z.string(), grounds: z.string(), day: z.string() })), collides: z.array(z.object({ draft: id, board: id, title: text, state: z.string(), lines: z.array(z.object({ subject: z.string(), role: z.string() })) })),
  session: z.string().nullable(), states: z.record(z.string(), text).openapi({ description: 'What the states of its life are called.' }), may,
}).openapi('DraftView');

const sessionRow = z.object({ id, board: id, form: z.string(), day: z.string(), title: text, place: z.string(), public: z.boolean(), state: z.string(), stateName: text });

export const sessionList = z.object({ items: z.array(sessionRow), total: z.int() }).openapi('SessionList');

export const sessionView = sessionRow.extend({
  steps: z.array(z.object({ n: z.int(), event: z.string(), to: z.string(), day: z.string(), office: z.string() })),
  items: z.array(z.object({ position: z.int(), draft: id, title: text, state: z.string(), stateName: text, public: z.boolean(), ballots: z.array(ballotView).openapi({ description: 'The votes on it in this session, the latest last.' }) })),
  current: z.object({ draft: id, clauses: z.array(z.object({ number: z.int(), words: sentence })), recusals: z.array(z.object({ seat: z.string(), reason: z.string() })), may }).nullable().openapi({ description: 'The item that is being voted on, else the one that is called, else the next; with what whoever asks may do.' }),
  seats: z.array(seatView.extend({ present: z.boolean(), connected: z.boolean(), takenBy: z.string().nullable(), standIn: z.string().nullable().openapi({ description: 'The seat that stands in for this one.' }) })),
  speakers: z.array(z.string()).openapi({ description: 'Rednerliste: the seats that asked to speak, in order.' }),
  minutes: z.object({ version: z.int(), text: z.string(), hash: z.string(), office: z.string(), approved: z.string().nullable().openapi({ description: 'The day on which this version was approved.' }) }).nullable(),
  record: z.string().openapi({ description: 'What the log says, as the beginning of a Niederschrift.' }),
  quorum: z.object({ holds: z.boolean(), text, needs: z.array(z.object({ bench: z.string().nullable(), needed: z.int(), there: z.int() })) }).nullable().openapi({ description: 'The quorum of the rule as it stands now, filled in; null where the rule asks none.' }), may,
}).openapi('SessionView');

export const changeList = z.object({
  items: z.array(z.object({ seq: z.int(), at: z.string(), world: z.string().nullable(), kind: z.string(), actor: z.object({ kind: z.string(), id: z.string() }), touched: z.array(z.object({ op: z.string(), kind: z.string(), id: z.string(), version: z.int() })) })),
  head: z.int(), next: z.int().nullable(),
}).openapi('ChangeList');

export type OfficeList = z.infer<typeof officeList>;
export type Me = z.infer<typeof me>;
export type BoardView = z.infer<typeof boardView>;
export type DraftList = z.infer<typeof draftList>;
export type DraftView = z.infer<typeof draftView>;
export type BallotView = DraftView['ballots'][number];
export type SessionList = z.infer<typeof sessionList>;
export type SessionView = z.infer<typeof sessionView>;
export type ChangeList = z.infer<typeof changeList>;
export type MayView = z.infer<typeof may>;
