import { createRoute, z } from '@hono/zod-openapi';
import {
  actDone, acts, answerExtractQuery, boardQuery, boardView, calendarQuery, chain, chainQuery, changeList, changesQuery, correctionList, correctionsQuery, draftList, draftQuery, draftsQuery, draftView, extract, me, officeList, protocol, protocolQuery, resolutionExtractQuery, roundList, sessionList, sessionView, signInInput, thingParams, thingQuery, worldQuery,
} from '../schemas/index.ts';
import { conflict, forbidden, invalid, json, problemJson, read, unknown } from './responses.ts';

/** What can be done, by the name of its permission: what comes in, and what it is. */
const inputs = {
  'draft': [acts.draft, 'Beschlussvorlage anlegen'], 'write-text': [acts.writeText, 'A new version of the text'], 'weigh': [acts.weigh, 'Wirkung prüfen, and keep that it was shown'], 'submit': [acts.step, 'Einreichen, after a dry run of every clause'],
  'attach': [acts.attach, 'Anlage beifügen'], 'open-hearing': [acts.openHearing, 'Anhörung eröffnen, with its last day'],
  'hear': [acts.hear, 'Anhörung abschließen, or waive it with a reason'], 'state': [acts.state, 'Stellung nehmen'], 'withdraw': [acts.step, 'Zurückziehen'], 'schedule': [acts.schedule, 'Auf die Tagesordnung setzen'],
  'postpone': [acts.step, 'Vertagen'], 'call': [acts.step, 'Tagesordnungspunkt aufrufen'], 'amend': [acts.amend, 'Änderungsantrag stellen'], 'decide-amendment': [acts.decideAmendment, 'Über einen Änderungsantrag abstimmen, by show of hands'], 'note': [acts.step, 'Zur Kenntnis nehmen'], 'refer': [acts.refer, 'An ein anderes Gremium verweisen'],
  'resubmit': [acts.step, 'Erneut vorlegen'], 'ask-to-speak': [acts.askToSpeak, 'Zu Wort melden, or withdraw it'], 'give-floor': [acts.giveFloor, 'Das Wort erteilen'], 'give-proxy': [acts.giveProxy, 'Stimme für eine Sitzung übertragen'], 'recuse': [acts.recuse, 'Befangenheit feststellen'], 'open-vote': [acts.openVote, 'Abstimmung eröffnen'], 'circulate': [acts.circulate, 'Umlaufverfahren beginnen'],
  'cast': [acts.cast, 'Stimme abgeben'], 'close-vote': [acts.closeVote, 'Abstimmung schließen: the stored run of the rule decides'], 'certify': [acts.step, 'Ausfertigen, by a second person'], 'publish': [acts.step, 'Bekannt machen'],
  'object': [acts.object, 'Widerspruch, Einwendung'], 'rule-on-objection': [acts.ruleOnObjection, 'Über den Widerspruch entscheiden'], 'accede': [acts.accede, 'Beitreten: one more place is bound from this day on'], 'annul': [acts.annul, 'Von Anfang an aufheben'],
  'keep-boards': [acts.saveProcedure, 'Geschäftsordnung ändern: vectors are decided before it is saved'],
  'plan-session': [acts.planSession, 'Sitzung anberaumen'], 'invite': [acts.sessionStep, 'Einladen'], 'open-session': [acts.sessionStep, 'Sitzung eröffnen'], 'close-session': [acts.sessionStep, 'Sitzung schließen'],
  'cancel-session': [acts.sessionStep, 'Sitzung absagen'], 'write-minutes': [acts.writeMinutes, 'Niederschrift: a new version'], 'approve-minutes': [acts.sessionStep, 'Niederschrift genehmigen, by a second person'], 'attend': [acts.attend, 'Kommen, zuschalten, gehen'],
  'reset': [acts.reset, 'Das Planspiel neu beginnen: facts are as seeded again, what boards did is over; the log keeps all of it'],
  'fulfil': [acts.fulfil, 'Zusage als erfüllt melden'], 'accept': [acts.accept, 'Eine Regel annehmen'], 'report-rollout': [acts.reportRollout, 'Rollout-Stand melden'], 'assess-costs': [acts.assessCosts, 'Kostenfolgenabschätzung beifügen'],
  'note-finding': [acts.noteFinding, 'Befund zur Kenntnis nehmen, or open it again'], 'waive-finding': [acts.waiveFinding, 'Befund zurückstellen, until a day'],
  'open-round': [acts.openRound, 'Bestätigungsrunde eröffnen'], 'confirm': [acts.confirm, 'Einen Eintrag bestätigen, or say that it is wrong'], 'close-round': [acts.closeRound, 'Bestätigungsrunde schließen: what was confirmed is recorded so'],
  'propose-correction': [acts.proposeCorrection, 'Berichtigung vorschlagen'], 'certify-correction': [acts.certifyCorrection, 'Berichtigung bestätigen, by a second office'], 'decline-request': [acts.declineRequest, 'Hinweis ablehnen'], 'erase-contact': [acts.eraseContact, 'Die Kontaktangabe eines Hinweises löschen; the chain holds without it'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

export type ActName = keyof typeof inputs;
export const actNames = Object.keys(inputs) as ActName[];

const headers = z.object({ 'idempotency-key': z.string().min(8).max(200).optional().openapi({ description: 'Sent again with the same key, a request is answered the same and does nothing.' }) });

/** The route of an act. Each is a POST of its input; what it refuses it names. */
export const actRoute = (name: ActName) => createRoute({
  method: 'post', path: `/api/v1/acts/${name}`, summary: inputs[name][1], tags: ['acts'],
  request: { headers, body: { required: true, content: { 'application/json': { schema: inputs[name][0] } } } },
  responses: { 200: json(actDone, 'Done, by the commit `seq`.'), 400: invalid, 403: forbidden, 404: unknown, 409: conflict, 422: problemJson('The clauses cannot be written.') },
});

const oneBy = <Query extends z.ZodObject>(query: Query) => <Result extends z.ZodType>(path: string, summary: string, result: Result, description: string) =>
  createRoute({ method: 'get', path, summary, request: { params: thingParams, query }, responses: { 200: json(result, description), 400: invalid, 404: unknown, 409: conflict } });

const one = oneBy(thingQuery);

/** Reading what boards do, and signing in. */
export const proceedingRoutes = {
  offices: read('/api/v1/offices', 'Offices, and the seats that they hold', worldQuery, officeList, 'Offices by id.'),
  board: one('/api/v1/boards/{id}', 'A board: its rule of procedure and its seats', boardView, 'The board.'),
  drafts: read('/api/v1/drafts', 'Vorlagen und Beschlüsse', draftsQuery, draftList, 'The newest first.'),
  draft: oneBy(draftQuery)('/api/v1/drafts/{id}', 'A draft with its whole file, and what you may do', draftView, 'The file.'),
  attachment: createRoute({
    method: 'get', path: '/api/v1/attachments/{id}', summary: 'The content of an attachment', request: { params: thingParams, query: worldQuery },
    responses: { 200: { description: 'The file, to be saved.', content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } }, 400: invalid, 404: unknown },
  }),
  sessions: read('/api/v1/sessions', 'Sitzungen', boardQuery, sessionList, 'The latest day first.'),
  session: one('/api/v1/sessions/{id}', 'A session: agenda, presence, quorum', sessionView, 'The session.'),
  rounds: createRoute({ method: 'get', path: '/api/v1/rounds', summary: 'Rounds in which holders confirm what is recorded', request: { query: correctionsQuery }, responses: { 200: json(roundList, 'The newest first, with who has not answered.'), 400: invalid, 403: forbidden } }),
  corrections: createRoute({ method: 'get', path: '/api/v1/corrections', summary: 'Hints on answers, and corrections that were proposed', request: { query: correctionsQuery }, responses: { 200: json(correctionList, 'The newest first.'), 400: invalid, 403: forbidden } }),
  answerExtract: read('/api/v1/extracts/answer', 'Auszug einer Antwort, with its hash', answerExtractQuery, extract, 'The extract.'),
  resolutionExtract: createRoute({ method: 'get', path: '/api/v1/extracts/resolution', summary: 'Auszug eines Beschlusses, with its hash', request: { query: resolutionExtractQuery }, responses: { 200: json(extract, 'The extract.'), 400: invalid, 404: unknown, 409: conflict } }),
  calendar: createRoute({ method: 'get', path: '/api/v1/calendar.ics', summary: 'Sessions and deadlines as a calendar (RFC 5545)', request: { query: calendarQuery }, responses: { 200: { description: 'The calendar.', content: { 'text/calendar': { schema: z.string() } } }, 400: invalid } }),
  protocol: read('/api/v1/protocol', 'Prüfprotokoll: every commit, the newest first', protocolQuery, protocol, 'Commits with who and what.'),
  chain: read('/api/v1/protocol/chain', 'The audit chain, line by line, for whoever checks it', chainQuery, chain, 'Lines in their order.'),
  changes: read('/api/v1/changes', 'The feed: every commit after a place in the order', changesQuery, changeList, 'Commits in their order.'),
  me: createRoute({ method: 'get', path: '/api/v1/me', summary: 'Who is signed in', responses: { 200: json(me, 'An office, or nobody.') } }),
  signIn: createRoute({
    method: 'post', path: '/api/v1/sign-in', summary: 'Sign in with an office of the Planspiel; from this machine only', request: { body: { required: true, content: { 'application/json': { schema: signInInput } } } },
    responses: { 200: json(me, 'Signed in: a cookie says so.'), 400: invalid, 403: forbidden, 404: unknown },
  }),
  signOut: createRoute({ method: 'post', path: '/api/v1/sign-out', summary: 'Sign out', responses: { 200: json(me, 'Nobody is signed in any more.') } }),
};
