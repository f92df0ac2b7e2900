import { factKinds, findingKinds, levels, roles, statuses } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { clockState } from './answers.ts';
import { limitUpTo, listOf } from './lists.ts';
import { bilingual, bodyId, clocks, confidence, day, lang, subjectId } from './values.ts';

export const profileQuery = z.strictObject({ lang: lang.default('de'), ...clocks });
export const bodyParams = z.strictObject({ id: bodyId });
export const subjectParams = z.strictObject({ id: subjectId });

const named = z.object({ id: z.string(), name: z.string() }).openapi('Named');
const source = z.object({ title: z.string(), publisher: z.string(), state: z.string(), url: z.string().nullable(), paragraph: z.string().nullable() });
const basis = z.object({ label: z.string(), title: z.string(), url: z.string().nullable() });

/** What every recorded thing says of itself: its days, how sure it is and why. */
const provenance = { confidence, source, bases: z.array(basis), validFrom: z.string(), validTo: z.string().nullable(), startUnknown: z.boolean() };

const delegation = z.object({
  id: z.string(), subject: named, roles: z.array(z.enum(roles)),
  from: named.extend({ id: z.string().nullable() }).openapi({ description: 'Who hands on: a body, or without an id whoever holds a function.' }),
  to: named, instrument: z.string(),
  transfersDuty: z.boolean().openapi({ description: 'true: the duty goes over. false: it stays with whoever hands on.' }),
  places: z.array(z.string()), until: z.string().nullable().openapi({ description: 'The first day on which the duty is back; null: no end is recorded.' }), partlyEnded: z.boolean(), confidence, grounds: z.string(),
}).openapi('DelegationLine', { description: 'Duty holder and performer, always both.' });

const commitment = z.object({
  id: z.string(), subject: named, body: named, task: z.string(), due: z.string(), daysLeft: z.int(), binding: z.boolean(), kept: z.string().nullable().openapi({ description: 'The day on which it was kept.' }), grounds: z.string(),
}).openapi('CommitmentLine');

const loadRow = z.object({ id: z.string(), name: z.string(), LEAD: z.int(), EXECUTE: z.int(), OPERATE: z.int(), OTHER: z.int(), total: z.int() })
  .openapi('LoadRow', { description: 'How many lines (a role of a subject) a body bears or performs.' });

export const bodyProfile = z.object({
  world: z.string(), clocks: clockState,
  body: z.object({ id: z.string(), name: z.string(), short: z.string().nullable(), form: z.string(), level: z.enum(levels as [string, ...string[]]), place: z.object({ key: z.string(), name: z.string() }), legalPerson: named.nullable().openapi({ description: 'null: it is one itself.' }), ...provenance }),
  contact: z.object({ url: z.string().optional(), email: z.string().optional(), phone: z.string().optional(), address: z.string().optional(), confidence, source: z.string() }).nullable(),
  functions: z.array(z.string()).openapi({ description: 'Functions that it holds.' }),
  load: z.object({ own: loadRow, others: z.array(loadRow).openapi({ description: 'Those of its kind with the most, at most three.' }), median: z.number(),
    byRole: z.array(z.object({ role: z.enum(roles), own: z.int(), median: z.number() })).openapi({ description: 'Roles in which the body or half of those that it is compared with are named: in how many lines the body is, and the median of all of them, those with none among them.' }),
    of: z.int().openapi({ description: 'How many bodies the median is of: all of its kind, those with none among them.' }), by: z.enum(['FORM', 'LEVEL']) }),
  byRole: z.array(z.object({ role: z.enum(roles), lines: z.int(), cells: z.int() })),
  delegations: z.array(delegation),
  acceptances: z.array(z.object({ assignment: z.string(), subject: named, role: z.enum(roles), from: z.string(), by: z.string().nullable(), daysLeft: z.int().nullable(), condition: z.boolean().openapi({ description: 'It binds only once it is accepted.' }), accepted: z.boolean(), grounds: z.string() })),
  commitments: z.array(commitment),
}).openapi('BodyProfile');

const answerGroup = z.object({ status: z.enum(statuses), self: z.boolean().openapi({ description: 'Every place of this answer holds the role itself.' }), bodies: z.array(named.extend({ share: z.string().nullable() })), count: z.int(), place: z.string().openapi({ description: 'The first place with this answer.' }) });

const roleLine = z.object({
  role: z.enum(roles), of: z.int(), counts: z.array(z.object({ status: z.enum(statuses), count: z.int() })),
  groups: z.array(answerGroup).openapi({ description: 'The answers that most places have, at most three.' }), different: z.int().openapi({ description: 'How many different answers there are.' }), announced: z.array(z.string()),
}).openapi('RoleLine', { description: 'One role over all cells of a subject. GAP and UNKNOWN are never added up.' });

export const subjectProfile = z.object({
  world: z.string(), clocks: clockState,
  subject: z.object({ id: z.string(), kind: z.string(), name: z.string(), catalogueName: z.string().nullable(), summary: z.string().nullable(), typing: z.array(z.string()), synonyms: z.array(z.string()), cellLevel: z.string(), ...provenance }),
  groups: z.array(named), children: z.array(named.extend({ kind: z.string() })),
  place: z.string().nullable().openapi({ description: 'Where its first cell lies; null for a group.' }),
  roles: z.array(roleLine),
  delegations: z.array(delegation), commitments: z.array(commitment),
  rollout: z.object({ of: z.int(), counts: z.array(z.object({ state: z.string(), count: z.int() })), overdue: z.array(z.object({ place: z.string(), name: z.string(), due: z.string() })) }).nullable().openapi({ description: 'null: nothing is recorded.' }),
  findings: z.array(z.object({ kind: z.enum(findingKinds), count: z.int() })).openapi({ description: 'The kinds of which there is one.' }),
}).openapi('SubjectProfile');

const limits = { limit: limitUpTo(500), after: z.string().max(400).optional().openapi({ description: 'The `next` of the page before.' }) };
export const historyQuery = z.strictObject({ body: bodyId.optional(), subject: subjectId.optional(), until: day.optional().openapi({ description: 'Nothing after this day.' }), lang: lang.default('de'), ...limits, ...clocks });

const event = z.object({
  id: z.string(), day: z.string(), atLatest: z.boolean().openapi({ description: 'It began earlier; this day is where the record begins.' }),
  what: z.enum(factKinds), edge: z.enum(['FROM', 'TO']),
  subject: named.nullable(), role: z.string().nullable(), bodies: z.array(named), text: z.string().nullable(),
  corrected: z.boolean(), confidence, grounds: z.string().openapi({ description: 'The resolution, else the paragraph, else the source.' }), seq: z.int(), knownAt: z.string(),
}).openapi('HistoryEvent', { description: 'What began or ended on a day, and since which commit Feder knows it.' });
export const historyList = listOf(event, 'HistoryList');

export const agreementsQuery = z.strictObject({ lang: lang.default('de'), ...clocks });
export const agreementParams = z.strictObject({ id: z.string().max(120) });
const agreementLine = z.object({
  id: z.string(), name: z.string(), summary: z.string(), parties: z.array(named), state: z.enum(['CONCLUDED', 'DUE']), due: z.string().nullable(), daysLeft: z.int().nullable(), ...provenance,
});
export const agreementList = z.object({
  clocks: clockState, items: z.array(agreementLine), total: z.int(),
  acts: z.array(z.object({ draft: z.string(), label: z.string(), title: bilingual, adopted: z.string(), bound: z.array(named), joined: z.array(named), of: z.int() })).openapi({ description: 'Resolutions that bind only those who agreed: who agreed, who joined later, of how many places.' }),
}).openapi('AgreementList');

export const agreementView = z.object({
  world: z.string(), clocks: clockState, agreement: agreementLine,
  settles: z.array(z.object({ id: z.string(), subject: named, place: z.string(), role: z.enum(roles), bodies: z.array(z.string()), announced: z.boolean() })).openapi({ description: 'Rules that rest on it: decided ones, and those that are only announced.' }),
}).openapi('AgreementView');

export type BodyProfile = z.infer<typeof bodyProfile>;
export type SubjectProfile = z.infer<typeof subjectProfile>;
export type HistoryList = z.infer<typeof historyList>;
export type AgreementList = z.infer<typeof agreementList>;
export type AgreementView = z.infer<typeof agreementView>;
