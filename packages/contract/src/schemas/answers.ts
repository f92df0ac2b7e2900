import { misses, roles, sifts, statuses } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { answer } from './answer.ts';
import { sentence } from './sentence.ts';
import { ars, bodyId, clocks, confidence, lang, role, subjectId } from './values.ts';
import { whyNot } from './why-not.ts';

export const clocksQuery = z.strictObject({ ...clocks });
export const answersQuery = z.strictObject({ subject: subjectId, place: ars, role: role.optional(), not: bodyId.optional().openapi({ description: 'Warum nicht: a body of which the page says why it is not the holder.' }), lang: lang.default('de'), ...clocks });

const line = z.object({ title: sentence, detail: sentence });

const duel = z.object({
  winner: line,
  loser: line,
  compared: z.array(z.object({ what: z.enum(['MODE', 'RANK', 'SUBJECT', 'PLACE', 'STATUS']), sign: z.enum(['=', '>']) })),
  lostBy: sentence,
}).openapi('Duel');

const explanation = z.object({ headline: sentence, because: sentence, duels: z.array(duel), notes: z.array(sentence) })
  .openapi('Explanation', { description: 'The answer and its reason in words, made from the trace.' });

const contact = z.object({ url: z.string().optional(), email: z.string().optional(), phone: z.string().optional(), address: z.string().optional(), confidence, source: z.string() });

/** What the page needs to name and link everything that an answer refers to. */
export const names = z.object({
  bodies: z.record(z.string(), z.object({ name: z.string(), short: z.string().nullable(), place: z.string(), contact: contact.nullable() })),
  bases: z.record(z.string(), z.object({ label: z.string(), title: z.string(), url: z.string().nullable() })),
  sources: z.record(z.string(), z.object({ title: z.string(), publisher: z.string(), state: z.string(), url: z.string().nullable() })),
}).openapi('Names');

export const clockState = z.object({
  on: z.string(), today: z.string(), onIsToday: z.boolean(),
  at: z.int(), knownAt: z.string(), head: z.int(), atIsHead: z.boolean(),
}).openapi('ClockState');

const roleAnswer = z.object({ role: z.enum(roles), answer, explanation, grounds: z.array(z.object({ fact: z.string(), source: z.string(), paragraph: z.string().nullable(), confidence })) }).openapi('RoleAnswer');

const evidence = { source: z.string(), paragraph: z.string().nullable(), confidence };

const searched = z.object({
  counted: z.object({ groups: z.int(), laws: z.int(), agreements: z.int(), resolutions: z.int(), announcements: z.int() })
    .openapi({ description: 'How many sources the recorded rules and transfers about the subject and the groups above rest on that day, each once. resolutions: taken in Feder; those taken outside are among the laws.' }),
  near: z.array(z.object({ rule: z.string(), why: z.enum(sifts).optional(), misses: z.array(z.enum(misses)).readonly().optional(), place: z.string().optional(), ...evidence }))
    .openapi({ description: 'At most three rules that name somebody and do not answer, the nearest first: `why` it does not count here, or what it `misses` at `place`. `explanation.near` tells each in its order, or that there is none.' }),
  expected: z.array(z.object({ expectation: z.string(), record: z.enum(['COMPLETE', 'PARTIAL']), ...evidence })),
  complete: z.enum(['SIGNED', 'CLAUSE']).nullable().openapi({ description: 'By what the record counts as complete; null where nobody says so.' }),
  explanation: z.object({ counted: sentence, near: z.array(sentence), expected: z.array(sentence) }),
}).openapi('Searched', { description: 'What was looked through where nobody answers (GAP, UNKNOWN), what came near, and what is expected.' });

export const answersPage = z.object({
  world: z.string(),
  clocks: clockState,
  subject: z.object({ id: z.string(), kind: z.string(), name: z.string(), catalogueName: z.string().nullable(), summary: z.string().nullable(), groups: z.array(z.string()), typing: z.array(z.string()) }),
  place: z.object({ key: z.string(), ags: z.string().nullable(), name: z.string(), designation: z.string(), within: z.array(z.string()) }),
  focus: z.enum(roles),
  answers: z.array(roleAnswer),
  whyNot: whyNot.nullable().openapi({ description: 'About the focus role, where `not` was asked.' }),
  searched: searched.nullable().openapi({ description: 'About the focus role, where nobody answers it.' }),
  neighbours: z.object({ county: z.string(), rows: z.array(z.object({ key: z.string(), name: z.string(), status: z.enum(statuses), holders: z.array(z.string()) })) }).nullable(),
  closers: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string() })).openapi({ description: 'Boards whose recorded competence covers the focus role here: who could close a gap.' }),
  names,
}).openapi('AnswersPage');

export type WireExplanation = z.infer<typeof explanation>;
export type Names = z.infer<typeof names>;
export type ClockState = z.infer<typeof clockState>;
export type RoleAnswer = z.infer<typeof roleAnswer>;
export type AnswersPage = z.infer<typeof answersPage>;
