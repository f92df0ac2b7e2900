import { readActs, readCounters, type Database, type KeptAct, type Tx } from '@feder/db';
import { countedVotes, decide, snapshotOf, VoteRefused, writeFilled, type Ballot, type BallotId, type Decision, type Filled, type Moment, type Procedure, type Snapshots, type Votes } from '@feder/domain';
import { FederError } from '../errors.ts';
import type { Scene } from './act.ts';

/** What the evaluator is given beside the two moments. */
export type Given = Omit<Snapshots, 'opening' | 'closing'>;

/** What a vote was given and what came of it, as it is stored. */
export type Evaluated = { decision: Decision; given: Given; votes: Votes };

/** Runs the rule on what stood fixed as the vote opened and closed, and on the votes in the log. */
export async function evaluateBallot({ tx, world }: Pick<Scene, 'tx' | 'world'>, procedure: Procedure, ballot: KeptAct<'ballot'>, closing: Moment, lot: Snapshots['lot']): Promise<Evaluated> {
  const given: Given = {
    matter: ballot.matter, sitting: ballot.sitting, proposers: ballot.proposers, parameters: procedure.parameters, consents: [], onlyConsenting: ballot.onlyConsenting, lot, deputy: ballot.deputy, foundRecused: [],
  };
  const votes = ballot.method === 'SECRET' ? { secret: await readCounters(tx, world, ballot.id as BallotId) } : { open: await openOf({ tx, world }, ballot.id as BallotId) };
  return { decision: run(procedure, ballot, closing, given, votes), given, votes };
}

/** The same run again: from what was stored alone (I5). */
export const run = (procedure: Procedure, { opening }: Pick<KeptAct<'ballot'>, 'opening'>, closing: Moment, given: Given, votes: Votes): Decision => {
  try {
    return decide(procedure.rule, { ...given, opening: snapshotOf(procedure, opening), closing: snapshotOf(procedure, closing) }, votes);
  } catch (refused) {
    if (refused instanceof VoteRefused) throw new FederError('CONFLICT', refused.message, [{ field: 'ballot', expected: refused.message, got: refused.code }]);
    throw refused;
  }
};

export async function openOf({ tx, world }: Pick<Scene, 'world'> & { tx: Database | Tx }, ballot: BallotId): Promise<Ballot[]> {
  return countedVotes(await readActs(tx, world, 'vote', { ballot })).map(({ seat, choice, n }) => ({ seat: seat, choice, cast: n }));
}

/** The tests of the rule, filled in and written out, each with its terms. */
export const writtenSteps = ({ rule }: Procedure, { steps }: Decision) => {
  const written = (filled: Filled) => ({ holds: filled.holds, text: { de: writeFilled(rule, filled, 'de'), en: writeFilled(rule, filled, 'en') } });
  return steps.map(({ part, filled }) => ({ part, ...written(filled), ...('comparison' in filled ? {} : { join: filled.join, terms: filled.parts.map(written) }) })).filter(({ text }) => text.de !== '');
};
