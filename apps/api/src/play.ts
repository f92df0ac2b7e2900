import { FederError, missingMembers, missingVotes, type Feder, type Missing } from '@feder/services';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { csrf } from 'hono/csrf';
import { answerForm, backTo, common, fieldsOf, type ShowAgain } from './handle-form.ts';
import { LARGEST_ACT, largest } from './largest.ts';
import { verbs } from './proceedings.ts';
import { refuseElsewhere } from './sign-in.ts';

/** What is missing, and what each of those offices does then; null: nothing. */
type Round = { act: 'attend' | 'cast'; missing: (feder: Feder, sent: Record<string, string>) => Promise<Missing[]>; input: (part: Missing, sent: Record<string, string>) => object | null };

const ROUNDS: Readonly<Record<string, Round>> = {
  anwesenheit: { act: 'attend', missing: (feder, { session = '' }) => missingMembers(feder, 'planspiel', session), input: (_part, { session }) => ({ session, event: 'ARRIVE' }) },
  stimmen: {
    act: 'cast', missing: (feder, { ballot = '' }) => missingVotes(feder, 'planspiel', ballot),
    input: ({ seat, bench }, { ballot, [`choice-${bench}`]: choice = 'NONE' }) => (choice === 'NONE' ? null : { ballot, seat, choice }),
  },
};

/**
 * In the Planspiel whoever sits at the machine may act for every office, one after the other. Here they play a round at once: each part is an act of its own office,
 * through the same door, with the same permissions. What was played before a refusal stands.
 */
export function servePlay(app: OpenAPIHono, feder: Feder, showAgain: ShowAgain): void {
  app.post('/spielen/:what', csrf(), largest(() => LARGEST_ACT), async (c) => {
    const round = ROUNDS[c.req.param('what')];
    if (!round) return c.notFound();
    refuseElsewhere(c);
    const address = new URL(c.req.url);
    const values = await fieldsOf(c);
    return answerForm(c, address, { act: 'play', values }, showAgain, async () => {
      const { world, on } = common(address);
      if (world !== 'planspiel') throw new FederError('FORBIDDEN', 'Gespielt wird nur im Planspiel. / Only the simulation is played.');
      for (const part of await round.missing(feder, values)) {
        const input = round.input(part, values);
        if (input) await verbs[round.act](feder, { kind: 'member', id: part.office }, { world, ...(on ? { on } : {}), ...input });
      }
      return backTo(address, '');
    });
  });
}
