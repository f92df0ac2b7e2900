import { methods, outcomes, positions, presenceEvents, sessionForms } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { act, day, id, words } from './act-input.ts';
import { followUps } from './follow-up.ts';
import { decideInput } from './procedure.ts';
import { clauses } from './simulate.ts';
import { ars, worldId } from './values.ts';

const MOST = { title: 200, text: 20_000, note: 2_000, asked: 200, votes: 500 } as const;

/** Bytes of one attachment. */
export const LARGEST_ATTACHMENT = 5 * 1024 * 1024;

/** What can be attached, by its media type, and what its name ends with. */
const attachmentTypes = {
  'application/pdf': ['pdf'], 'text/plain': ['txt'], 'text/csv': ['csv'], 'image/png': ['png'], 'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.oasis.opendocument.text': ['odt'], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
} as const satisfies Record<string, readonly string[]>;
type AttachmentType = keyof typeof attachmentTypes;
const allTypes = Object.keys(attachmentTypes) as AttachmentType[];

/** The media type of a file by what its name ends with; undefined where it cannot be attached. */
export const attachmentTypeOf = (name: string): AttachmentType | undefined => allTypes.find((type) => attachmentTypes[type].some((end) => name.toLowerCase().endsWith(`.${end}`)));

const attachmentType = z.enum(allTypes, { error: `Expected one of ${allTypes.join(', ')}.` });
const choice = z.enum(['YES', 'NO', 'ABSTAIN', 'INVALID']);

const title = z.strictObject({ de: words(MOST.title), en: words(MOST.title) });
const note = words(MOST.note).optional().openapi({ description: 'Why, in a sentence. It stands in the file.' });

const text = { rank: id, effect: z.enum(['BINDING', 'RECOMMENDATION']).default('BINDING'), clauses, reasons: z.string().max(MOST.text).default('') };
const forDraft = { draft: id };
const forSession = { session: id };

export const signInInput = z.strictObject({ world: worldId.default('planspiel'), office: id }).openapi('SignInInput');

export const acts = {
  ...followUps,
  draft: act('DraftInput', { board: id, title, template: id.nullable().default(null), renews: id.nullable().default(null).openapi({ description: 'The draft that the board votes on again, after an objection.' }), ...text }),
  writeText: act('TextInput', { ...forDraft, ...text }),
  weigh: act('WeighInput', { ...forDraft, lang: z.enum(['de', 'en']).default('de') }),
  step: act('StepInput', { ...forDraft, note }),
  attach: act('AttachmentInput', {
    ...forDraft, name: words(MOST.title), type: attachmentType,
    content: z.base64({ error: 'Expected the content in base64.' }).min(4, { error: 'Expected a file that is not empty.' }).max(Math.ceil(LARGEST_ATTACHMENT / 3) * 4, { error: `Expected at most ${LARGEST_ATTACHMENT} bytes.` }).openapi({ description: 'In base64.' }),
  }).refine(({ name, type }) => attachmentTypeOf(name) === type, { path: ['name'], error: 'Expected a name that ends as files of this type do.' }),
  openHearing: act('OpenHearingInput', { ...forDraft, asked: z.array(id).min(1, { error: 'Expected at least one office.' }).max(MOST.asked), due: day.openapi({ description: 'The last day on which statements are due.' }) }),
  hear: act('HearInput', { ...forDraft, note: words(MOST.note).openapi({ description: 'What the hearing gave, or why it was waived.' }), waived: z.boolean().default(false).openapi({ description: 'The hearing ends before its last day although not everybody has answered; the note says why.' }) }),
  state: act('StatementInput', { ...forDraft, position: z.enum(positions), text: words(MOST.text, 3) }),
  schedule: act('ScheduleInput', { ...forDraft, ...forSession, public: z.boolean().default(true), note }),
  amend: act('AmendmentInput', { ...forDraft, clauses, reasons: z.string().max(MOST.text).default('') }),
  decideAmendment: act('AmendmentVoteInput', { ...forDraft, amendment: id, matter: id.optional(), votes: z.array(z.strictObject({ seat: id, choice })).max(MOST.votes).openapi({ description: 'By show of hands, as the chair records it: the vote of each seat.' }) }),
  refer: act('ReferInput', { ...forDraft, board: id, note }),
  recuse: act('RecusalInput', { ...forDraft, seat: id, reason: words(MOST.note) }),
  openVote: act('OpenVoteInput', {
    ...forDraft, method: z.enum(methods).exclude(['CIRCULATION']).default('OPEN'), matter: id.optional(), onlyConsenting: z.boolean().default(false), proposers: z.array(id).max(500).default([]),
    deputy: z.boolean().default(false).openapi({ description: 'A deputy was appointed for the recused chair.' }),
  }),
  circulate: act('CirculateInput', { ...forDraft, deadline: day, matter: id.optional(), simple: z.boolean().default(false), onlyConsenting: z.boolean().default(false), note }),
  cast: act('VoteInput', { ballot: id, choice, seat: id.optional().openapi({ description: 'None: the seat that the office holds.' }) }),
  closeVote: act('CloseVoteInput', { ballot: id, lot: z.enum(['YES', 'NO']).nullable().default(null) }),
  object: act('ObjectionInput', { ...forDraft, grounds: words(MOST.text, 3) }),
  ruleOnObjection: act('RulingInput', { ...forDraft, upheld: z.boolean().optional().openapi({ description: 'Where an office decides: whether the resolution stands.' }), renewed: id.optional().openapi({ description: 'Where the board votes again: the draft of the renewed vote.' }), note: words(MOST.note) }),
  accede: act('AccessionInput', { ...forDraft, place: ars, note }),
  annul: act('AnnulmentInput', { ...forDraft, document: words(MOST.title, 3).openapi({ description: 'The document by which a court or the supervisory authority annuls.' }), note: words(MOST.note) }),
  saveProcedure: act('ProcedureInput', {
    board: id, from: day, parameters: z.record(z.string(), z.string().max(MOST.title)).default({}), seats: z.record(z.string(), z.int().min(0).max(500)).default({}), matter: z.string().optional(),
    inForceAt: z.enum(['ADOPTED', 'CERTIFIED', 'PUBLISHED']).optional(), noticeDays: z.int().min(0).max(365).optional(),
    proxies: z.int().min(0).max(10).optional().openapi({ description: 'For how many others a member may stand in.' }),
    vectors: z.array(decideInput.omit({ rule: true }).extend({ expected: z.enum(outcomes) })).min(1).max(200).openapi({ description: 'Worked votes and how each ends; the rule is saved only if every one comes out so.' }),
  }),
  planSession: act('SessionInput', { board: id, form: z.enum(sessionForms).default('PRESENT'), day, title, place: z.string().max(MOST.title).default(''), public: z.boolean().default(true) }),
  reset: act('ResetInput', {}),
  sessionStep: act('SessionStepInput', { ...forSession }),
  writeMinutes: act('MinutesInput', { ...forSession, text: words(MOST.text * 3, 10) }),
  giveProxy: act('ProxyInput', { ...forSession, seat: id.optional().openapi({ description: 'None: the seat that the office holds.' }), to: id.nullable().default(null).openapi({ description: 'The seat that stands in; none takes the vote back.' }) }),
  askToSpeak: act('SpeechInput', { ...forSession, seat: id.optional().openapi({ description: 'None: the seat that the office holds.' }), withdraw: z.boolean().default(false) }),
  giveFloor: act('FloorInput', { ...forSession, seat: id.openapi({ description: 'Whose turn it is.' }) }),
  attend: act('PresenceInput', { ...forSession, event: z.enum(presenceEvents).default('ARRIVE'), seat: id.optional(), office: id.optional().openapi({ description: 'The chair and the board’s office record others; everybody else themselves.' }) }),
} as const;

export type ActInputs = { [Name in keyof typeof acts]: z.output<(typeof acts)[Name]> };

const bilingual = z.object({ de: z.string(), en: z.string() });

/** Every act is answered with what it made, and the commit that did it. */
export const actDone = z.object({ id: z.string(), seq: z.int(), state: z.string().nullable(), outcome: z.string().nullable(), reason: bilingual.nullable() }).openapi('ActDone');
export type ActDone = z.infer<typeof actDone>;
