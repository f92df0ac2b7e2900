import { factKinds, findingNotes } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { act, day, id, words } from './act-input.ts';
import { holders, scope } from './simulate.ts';
import { ars, bilingual, confidence, worldId } from './values.ts';

const said = words(2_000, 3);
const forFinding = { finding: z.string().min(1).max(1_000), note: said };

const span = z.strictObject({ from: day, to: day.nullable() }).partial();
const evidence = z.strictObject({ source: id, paragraph: z.string().max(500).optional(), confidence });

/** What an office does after a decision: report what was done, say something to a finding, set a record right. */
export const followUps = {
  fulfil: act('FulfilmentInput', { commitment: id, note: said.openapi({ description: 'By what the commitment was kept.' }) }),
  accept: act('AcceptanceInput', { assignment: id, note: said }),
  reportRollout: act('RolloutInput', { subject: id, place: ars, state: z.enum(['PLANNED', 'COMMITTED', 'LIVE', 'NOT_APPLICABLE']), due: day.nullable().default(null), note: said }),
  assessCosts: act('CostAssessmentInput', { clause: id, note: words(200, 3).openapi({ description: 'What the assessment is called.' }) }),
  noteFinding: act('FindingNoteInput', { ...forFinding, kind: z.enum(findingNotes).exclude(['WAIVE']).default('ACKNOWLEDGE') }),
  waiveFinding: act('FindingWaiverInput', { ...forFinding, board: id.nullable().default(null).openapi({ description: 'The board that sets it aside, one that could close it; none: the registrar.' }), until: day.openapi({ description: 'The first day on which it is open again.' }) }),
  openRound: act('RoundInput', { title: bilingual, subject: id.openapi({ description: 'A subject, or a group: all that lie below it are asked about.' }), due: day }),
  confirm: act('ConfirmationInput', { round: id, assignment: id, confirms: z.boolean(), note: words(2_000, 3) }),
  closeRound: act('RoundStepInput', { round: id }),
  proposeCorrection: act('CorrectionProposalInput', {
    request: z.uuid().nullable().default(null), fact: z.enum(factKinds), record: id, reason: said,
    fields: z.strictObject({ valid: span, evidence, basis: z.array(id).max(50), scope, holders, name: bilingual }).partial().refine((fields) => Object.keys(fields).length > 0, { error: 'Expected at least one field that is set right.' }),
  }),
  certifyCorrection: act('CorrectionRulingInput', { proposal: id, accepted: z.boolean(), note: said }),
  eraseContact: act('ErasureInput', { request: z.uuid() }),
  declineRequest: act('RequestRulingInput', { request: z.uuid(), note: said }),
} as const;

const confirmationView = z.object({ body: z.string(), bodyName: bilingual, confirms: z.boolean(), note: z.string(), day: z.string() });

const roundView = z.object({
  id: z.string(), title: bilingual, subject: z.string(), subjectName: bilingual, due: z.string(), closed: z.object({ day: z.string(), confirmed: z.int() }).nullable(),
  records: z.array(z.object({ assignment: z.string(), version: z.int(), subject: z.string(), subjectName: bilingual, role: z.string(), confidence, bodies: z.array(z.object({ id: z.string(), name: bilingual })), answers: z.array(confirmationView), mine: z.boolean().openapi({ description: 'Whoever asks may answer for it.' }) })),
  of: z.int().openapi({ description: 'How many answers are asked for: one of each body that holds a record.' }), given: z.int(), missing: z.array(z.object({ assignment: z.string(), body: z.string(), bodyName: bilingual })),
}).openapi('Round');
export const roundList = z.object({ items: z.array(roundView) }).openapi('RoundList');
export type RoundList = z.infer<typeof roundList>;

export const correctionsQuery = z.strictObject({ world: worldId.default('planspiel') });

const ruling = z.object({ accepted: z.boolean(), note: z.string(), office: z.string(), day: z.string() }).nullable();

export const correctionList = z.object({
  requests: z.array(z.object({ id: z.string(), subject: z.string(), subjectName: bilingual, role: z.string(), place: z.string(), placeName: z.string(), on: z.string(), at: z.int(), message: z.string(), state: z.enum(['OPEN', 'ACCEPTED', 'DECLINED']), received: z.int(), rules: z.array(z.string()).openapi({ description: 'The rules that the answer names, by id: one of them may be wrong.' }), ruling })),
  barriers: z.array(z.object({ id: z.string(), page: z.string(), message: z.string(), received: z.int() })).openapi({ description: 'What keeps people from using the pages; of no world.' }),
  proposals: z.array(z.object({ id: z.string(), request: z.string().nullable(), fact: z.string(), record: z.string(), version: z.int(), fields: z.record(z.string(), z.unknown()), reason: z.string(), office: z.string(), day: z.string(), ruling })),
}).openapi('CorrectionList');
export type CorrectionList = z.infer<typeof correctionList>;
