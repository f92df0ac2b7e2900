import { actNames, actRoute, proceedingRoutes as routes, type ActName } from '@feder/contract/routes';
import {
  accede, accept, amend, askToSpeak, giveFloor, eraseContact, assessCosts, closeRound, confirm, listRounds, openRound, calendarOf, certifyCorrection, declineRequest, extractAnswer, extractResolution, fulfil, listCorrections, noteFinding, proposeCorrection, reportRollout, waiveFinding, annul, approveMinutes, attach, attend, call, cancelSession, cast, certify, circulate, closeSession, closeVote, decideAmendment, draft, giveProxy, hear, invite, listChanges, listDrafts, listOffices, listSessions, note, object, openHearing, openSession, openVote, planSession, postpone,
  publish, chainAfter, protocolOf, readAttachment, recuse, refer, reset, resubmit, ruleOnObjection, saveProcedure, schedule, signingKeyOf, state, submit, viewBoard, viewDraft, viewSession, weigh, withdraw, writeMinutes, writeText, type Actor, type Feder,
} from '@feder/services';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { csrf } from 'hono/csrf';
import type { ActDone } from '@feder/contract/schemas';
import { LARGEST_ACT, LARGEST_FILE, largest } from './largest.ts';
import { actorOf, me, signIn, signOut } from './sign-in.ts';

type Verb = (feder: Feder, actor: Actor, raw: unknown, key?: string) => Promise<ActDone>;

/** What does an act, by its name. */
export const verbs: Readonly<Record<ActName, Verb>> = {
  'draft': draft, 'write-text': writeText, 'weigh': weigh, 'submit': submit, 'attach': attach, 'open-hearing': openHearing, 'hear': hear, 'state': state, 'withdraw': withdraw, 'schedule': schedule, 'postpone': postpone, 'call': call, 'amend': amend, 'decide-amendment': decideAmendment, 'note': note, 'refer': refer, 'resubmit': resubmit,
  'ask-to-speak': askToSpeak, 'give-floor': giveFloor, 'give-proxy': giveProxy, 'recuse': recuse, 'open-vote': openVote, 'circulate': circulate, 'cast': cast, 'close-vote': closeVote, 'certify': certify, 'publish': publish, 'object': object, 'rule-on-objection': ruleOnObjection, 'accede': accede, 'annul': annul,
  'keep-boards': saveProcedure, 'plan-session': planSession, 'invite': invite, 'open-session': openSession, 'close-session': closeSession, 'cancel-session': cancelSession, 'attend': attend, 'write-minutes': writeMinutes, 'approve-minutes': approveMinutes,
  'reset': reset, 'fulfil': fulfil, 'accept': accept, 'report-rollout': reportRollout, 'assess-costs': assessCosts, 'note-finding': noteFinding, 'waive-finding': waiveFinding,
  'open-round': openRound, 'confirm': confirm, 'close-round': closeRound, 'propose-correction': proposeCorrection, 'certify-correction': certifyCorrection, 'decline-request': declineRequest, 'erase-contact': eraseContact,
};

/** What boards do, over HTTP. */
export function serveProceedings(app: OpenAPIHono, feder: Feder): void {
  const key = signingKeyOf(feder);

  app.use('/api/v1/acts/*', csrf());
  app.use('/api/v1/sign-in', csrf());

  app.use('/api/v1/acts/*', largest((c) => (c.req.path === '/api/v1/acts/attach' ? LARGEST_FILE : LARGEST_ACT)));
  for (const name of actNames) {
    // Registered, and not validated here: permission comes before parsing, and both are the verb's.
    app.openAPIRegistry.registerPath(actRoute(name));
    app.post(`/api/v1/acts/${name}`, async (c) => {
      const raw: unknown = await c.req.json().catch(() => null);
      const answer = await verbs[name](feder, await actorOf(c, key), raw, c.req.header('idempotency-key'));
      return c.json(answer, 200, { 'feder-seq': String(answer.seq) });
    });
  }

  app.openapi(routes.me, async (c) => c.json(await me(c, feder, key), 200));
  app.openapi(routes.signIn, async (c) => c.json(await signIn(c, feder, key, c.req.valid('json')), 200));
  app.openapi(routes.signOut, (c) => c.json(signOut(c), 200));
  app.openapi(routes.offices, async (c) => c.json(await listOffices(feder, c.req.valid('query')), 200));
  app.openapi(routes.board, async (c) => c.json(await viewBoard(feder, c.req.valid('param').id, c.req.valid('query').world), 200));
  app.openapi(routes.drafts, async (c) => c.json(await listDrafts(feder, c.req.valid('query')), 200));
  app.openapi(routes.draft, async (c) => c.json(await viewDraft(feder, await actorOf(c, key), c.req.valid('param').id, c.req.valid('query')), 200));
  app.openapi(routes.attachment, async (c) => {
    const { name, hash, bytes } = await readAttachment(feder, c.req.valid('param').id, c.req.valid('query').world);
    // Never shown in our pages' place: it is saved, whatever it holds.
    return c.body(bytes, 200, { 'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff', 'etag': `"${hash}"` });
  });
  app.openapi(routes.sessions, async (c) => c.json(await listSessions(feder, c.req.valid('query')), 200));
  app.openapi(routes.session, async (c) => c.json(await viewSession(feder, await actorOf(c, key), c.req.valid('param').id, c.req.valid('query')), 200));
  app.openapi(routes.rounds, async (c) => c.json(await listRounds(feder, await actorOf(c, key), c.req.valid('query')), 200));
  app.openapi(routes.corrections, async (c) => c.json(await listCorrections(feder, await actorOf(c, key), c.req.valid('query')), 200));
  app.openapi(routes.answerExtract, async (c) => c.json(await extractAnswer(feder, c.req.valid('query')), 200));
  app.openapi(routes.resolutionExtract, async (c) => c.json(await extractResolution(feder, c.req.valid('query')), 200));
  app.openapi(routes.calendar, async (c) => c.body(await calendarOf(feder, { ...c.req.valid('query'), origin: new URL(c.req.url).origin }), 200, { 'content-type': 'text/calendar; charset=utf-8' }));
  app.openapi(routes.protocol, async (c) => c.json(await protocolOf(feder, c.req.valid('query')), 200));
  app.openapi(routes.chain, async (c) => c.json(await chainAfter(feder, c.req.valid('query')), 200));
  app.openapi(routes.changes, async (c) => c.json(await listChanges(feder, c.req.valid('query')), 200));
}
