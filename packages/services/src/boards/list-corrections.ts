import type { CorrectionList } from '@feder/contract/schemas';
import { readBarrierReports, readRequests, readTogether, type KeptAct, type ReceivedRequest } from '@feder/db';
import { nearestRecord, resolve, toWire, type WorldId, type World } from '@feder/domain';
import { permit, type Actor } from '../actor.ts';
import { headSeq, type Feder } from '../feder.ts';

/** Hints on answers and proposed corrections, the newest first, with what became of each. For offices: a hint is written in confidence. */
export async function listCorrections(feder: Feder, actor: Actor, { world }: { world: WorldId }): Promise<CorrectionList> {
  permit(actor, 'read-requests');
  const requests = await readRequests(feder.db, world);
  const { proposals, rulings } = await readTogether(feder.db, world, { proposals: { kind: 'correctionProposal' }, rulings: { kind: 'correctionRuling' } });
  const loaded = feder.worlds[world];
  const clocks = { on: feder.today(), at: headSeq(loaded) };
  return {
    requests: requests.map((request) => ({
      ...request, subjectName: nearestRecord(loaded.world, 'subject', request.subject, clocks)?.name ?? { de: request.subject, en: request.subject }, placeName: nearestRecord(loaded.world, 'territory', request.place, clocks)?.name ?? request.place,
      rules: rulesOf(loaded.world, request),
      ruling: told(rulings.find((ruling) => ruling.request === request.id) ?? acceptedFor(request.id, proposals, rulings)),
    })),
    barriers: await readBarrierReports(feder.db),
    proposals: proposals.reverse().map(({ id, request, fact, record, version, fields, reason, office, day }) => ({ id, request, fact, record, version, fields: toWire(fields) as Record<string, unknown>, reason, office, day, ruling: told(rulings.find((ruling) => ruling.proposal === id)) })),
  };
}

/** Every rule that the answer names, whatever became of it. */
const rulesOf = (world: World, { subject, role, place, on, at }: ReceivedRequest): string[] => [...new Set(resolve(world, { subject, role, place, on, at }).trace.flatMap((step) => (step.kind === 'ASSIGNMENT' ? [step.fact] : [])))];

const acceptedFor = (request: string, proposals: readonly KeptAct<'correctionProposal'>[], rulings: readonly KeptAct<'correctionRuling'>[]) =>
  rulings.find(({ accepted, proposal }) => accepted && proposals.some((each) => each.id === proposal && each.request === request));

const told = (ruling: KeptAct<'correctionRuling'> | undefined) => (ruling ? { accepted: ruling.accepted, note: ruling.note, office: ruling.office, day: ruling.day } : null);
