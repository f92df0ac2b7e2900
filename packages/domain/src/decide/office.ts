import type { Ground, Next, Outcome } from './decision.ts';
import type { QuorumResult } from './quorum.ts';
import { VoteRefused } from './refusal.ts';
import type { Situation } from './situation.ts';
import type { Snapshots, Votes } from './snapshot.ts';

/** FALLBACK_OFFICE: the office decides in place of a board that can have no quorum, after it heard the others; if recused, a deputy or the supervision. */
export function inPlaceOfBoard({ rule, seats, recused }: Situation, { sitting, deputy }: Snapshots, votes: Votes, quorum: QuorumResult): [Outcome, Ground, Next | null] {
  const { office, second } = rule.quorum;
  const refuse = (found: string, todo: string) => new VoteRefused('NOT_IN_PLACE_OF_BOARD', `${rule.id}: ${found}. ${todo}`);
  if (!office || !second) throw refuse('no office decides in place of this board', 'Call another session.');
  if (quorum.next?.kind !== 'OFFICE') throw refuse('the board has, or can still have, a quorum', 'Let the board decide in its session.');
  if (!sitting.heard) throw refuse('the members were not heard', 'Hear those that are not recused first.');
  const chair = seats.find((seat) => seat.chair);
  if (chair && recused.has(chair.id) && !deputy) return ['ESCALATED', { kind: 'OFFICE_RECUSED', cites: office.otherwise.cites }, { kind: 'OFFICE', office: office.otherwise }];
  const [ballot, ...others] = 'open' in votes ? votes.open : [];
  const entitled = chair && recused.has(chair.id) ? seats.some(({ id, voting }) => id === ballot?.seat && voting === 'FULL' && !recused.has(id)) : ballot?.seat === chair?.id;
  if (!ballot || others.length > 0 || !entitled) throw refuse('not exactly one ballot of the office itself', 'Hand in one ballot, of the chair or of the deputy appointed.');
  return [ballot.choice === 'YES' ? 'ADOPTED' : 'REJECTED', { kind: 'OFFICE', office, choice: ballot.choice, cites: office.cites }, null];
}
