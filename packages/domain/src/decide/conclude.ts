import type { Decision, Ground, Next, Outcome, Step } from './decision.ts';
import { reasonOf } from './reason.ts';
import { VoteRefused } from './refusal.ts';
import type { Situation } from './situation.ts';
import type { Snapshots } from './snapshot.ts';
import type { SetAside } from './tally.ts';

export type Concluded = { outcome: Outcome; ground: Ground; steps: readonly Step[]; setAside: readonly SetAside[]; next: Next | null };

/** The decision with all that hangs on it: whom it binds, what it waits for, what makes it open to attack, its reason in words. */
export function conclude(situation: Situation, snapshots: Snapshots, { outcome, ground, steps, setAside, next }: Concluded): Decision {
  const { rule, matter, used } = situation;
  const stands = outcome === 'ADOPTED' || outcome === 'CONFIRMED';
  const binds = stands ? bindsOf(situation, snapshots) : null;
  const pending = stands ? (matter.consents ?? []).filter(({ name }) => !snapshots.consents.includes(name.en)) : [];
  const defects = stands && rule.recusedVoted !== undefined && snapshots.foundRecused.length > 0 ? [{ kind: 'RECUSED_VOTED' as const, cites: rule.recusedVoted }] : [];
  const open = [...used].filter((name) => rule.parameters[name]?.evidence.confidence === 'UNVERIFIED').sort();
  const bare = { rule: rule.id, matter: snapshots.matter, outcome, ground, steps, setAside, pending, defects, binds, next, open };
  return { ...bare, reason: reasonOf(rule, bare) };
}

function bindsOf({ rule, matter: { binds }, seats, tally }: Situation, { onlyConsenting }: Snapshots): Decision['binds'] {
  if (binds.scope === 'RECOMMENDATION') return { scope: 'RECOMMENDATION', seats: [], cites: binds.cites };
  if (onlyConsenting && binds.consentingOnly !== undefined) {
    if (!('choices' in tally)) throw new VoteRefused('SECRET_NEEDS_NAMES', `${rule.id}: a decision that binds only those who consented needs their names, which a secret vote hides. Vote openly.`);
    return { scope: 'CONSENTING', seats: seats.filter(({ id }) => tally.choices.get(id) === 'YES').map(({ id }) => id), cites: binds.consentingOnly };
  }
  const bound = seats.filter(({ benches, voting }) => (binds.bench === undefined ? voting === 'FULL' : benches.includes(binds.bench)));
  return { scope: 'BINDING', seats: bound.map(({ id }) => id), cites: binds.cites };
}
