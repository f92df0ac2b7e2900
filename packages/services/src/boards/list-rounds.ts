import type { RoundList } from '@feder/contract/schemas';
import { readTogether, type KeptAct } from '@feder/db';
import { nearestRecord, type BodyId, type Text, type WorldId } from '@feder/domain';
import { permit, type Actor } from '../actor.ts';
import { heldBy } from '../acts/report.ts';
import { lastOfEach, recordsOfRound } from '../acts/round.ts';
import { officeOf } from '../acts/standing.ts';
import { headSeq, type Feder } from '../feder.ts';

type Round = RoundList['items'][number];

/** Every round, the newest first: what is asked, who has answered, and who has not. */
export async function listRounds(feder: Feder, actor: Actor, { world }: { world: WorldId }): Promise<RoundList> {
  permit(actor, 'read-requests');
  const { rounds, answers, closings } = await readTogether(feder.db, world, { rounds: { kind: 'round' }, answers: { kind: 'confirmation' }, closings: { kind: 'roundClosing' } });
  const mine = (await officeOf(feder.db, actor, world))?.body ?? null;
  return { items: rounds.reverse().map((round) => viewRound(feder, world, round, { answers: lastOfEach(answers.filter((each) => each.round === round.id)), closing: closings.find((each) => each.round === round.id), mine })) };
}

function viewRound(feder: Feder, id: WorldId, round: KeptAct<'round'>, { answers, closing, mine }: { answers: KeptAct<'confirmation'>[]; closing: KeptAct<'roundClosing'> | undefined; mine: BodyId | null }): Round {
  const loaded = feder.worlds[id];
  const { world } = loaded;
  // A closed round is shown as it was asked; an open one as of now.
  const clocks = { on: closing?.day ?? (round.day > feder.today() ? round.day : feder.today()), at: closing?.seq ?? headSeq(loaded) };
  const bodyName = (body: string): Text => nearestRecord(world, 'body', body, clocks)?.name ?? { de: body, en: body };
  const subjectName = (subject: string): Text => nearestRecord(world, 'subject', subject, clocks)?.name ?? { de: subject, en: subject };
  const records = recordsOfRound(world, round.subject, clocks).map((rule) => {
    const bodies = heldBy(world, rule, clocks);
    const given = answers.filter(({ assignment }) => assignment === rule.id);
    return {
      assignment: rule.id, version: rule.version, subject: rule.subject, subjectName: subjectName(rule.subject), role: rule.role, confidence: rule.evidence.confidence,
      bodies: bodies.map((body) => ({ id: body, name: bodyName(body) })), answers: given.map(({ body, confirms, note, day }) => ({ body, bodyName: bodyName(body), confirms, note, day })), mine: closing === undefined && mine !== null && bodies.includes(mine),
    };
  });
  const asked = records.flatMap(({ assignment, bodies, answers: given }) => bodies.map(({ id: body, name }) => ({ assignment, body, bodyName: name, given: given.some((each) => each.body === body) })));
  const missing = asked.filter((each) => !each.given).map(({ assignment, body, bodyName: name }) => ({ assignment, body, bodyName: name }));
  return {
    id: round.id, title: round.title, subject: round.subject, subjectName: subjectName(round.subject), due: round.due, closed: closing ? { day: closing.day, confirmed: closing.confirmed } : null, records, of: asked.length, given: asked.length - missing.length, missing,
  };
}
