import { compare, ratio } from '../ratio.ts';
import { checkSnapshots, type Checked } from './check.ts';
import { conclude, type Concluded } from './conclude.ts';
import type { Decision, Ground, Outcome, Step } from './decision.ts';
import { evaluate } from './evaluate.ts';
import { measure } from './measure.ts';
import { inPlaceOfBoard } from './office.ts';
import { quorumOf } from './quorum.ts';
import { VoteRefused } from './refusal.ts';
import type { DecisionRule } from './rule.ts';
import { settingOf, type Situation } from './situation.ts';
import type { Snapshot, Snapshots, Votes } from './snapshot.ts';
import { tally, withSilence } from './tally.ts';

/**
 * What a vote decided under a rule of procedure: a pure function of rule, snapshots and ballots or counters (I5).
 * @throws VoteRefused with a stable code where the input cannot carry a decision: a ballot of nobody, of a recused or absent member, two of one seat, a missing
 * presence log, an unknown matter or parameter.
 */
export function decide(rule: DecisionRule, snapshots: Snapshots, votes: Votes): Decision {
  const checked = checkSnapshots(rule, snapshots);
  const { opening, closing, voting, setAside } = situations(rule, snapshots, checked, votes);
  const endWith = (situation: Situation): End => (outcome, ground, steps, more = {}) => conclude(situation, snapshots, { outcome, ground, steps, setAside, next: null, ...more });
  const end = endWith(voting);

  const admission: Step = { part: 'ADMISSION', filled: evaluate(voting, rule.admission) };
  if (!admission.filled.holds) return end('INADMISSIBLE', { kind: 'TEST', filled: admission.filled }, [admission]);
  const form = formFault(voting, snapshots);
  if (form) return end('VOID', form, [admission]);
  if (snapshots.sitting.form === 'CIRCULATION') return circulated(voting, snapshots.lot, endWith, [admission]);

  const quorum = quorumOf(opening, closing, snapshots.sitting);
  const steps = [admission, ...quorum.steps];
  if (snapshots.sitting.form === 'OFFICE') {
    const [outcome, ground, next] = inPlaceOfBoard(closing, snapshots, votes, quorum);
    return end(outcome, ground, steps, { next });
  }
  if (quorum.dropped) {
    const recused = closing.seats.some(({ chair, id }) => chair && closing.recused.has(id)) && !snapshots.deputy;
    const next = recused && rule.quorum.office ? { kind: 'OFFICE' as const, office: rule.quorum.office.otherwise } : quorum.next;
    return end('ESCALATED', { kind: 'TEST', filled: quorum.dropped }, steps, { next });
  }
  if (quorum.noNotice !== null) return end('INQUORATE', { kind: 'FORM', what: 'NO_NOTICE', cites: quorum.noNotice }, steps, { next: quorum.next });
  if (quorum.failed) return end('INQUORATE', { kind: 'TEST', filled: quorum.failed }, steps, { next: quorum.next });
  return counted(voting, snapshots.lot, end, steps);
}

type End = (outcome: Outcome, ground: Ground, steps: readonly Step[], more?: Partial<Concluded>) => Decision;

/** The majority, and the tie where the rule names it. */
function counted(situation: Situation, lot: Snapshots['lot'], end: End, before: readonly Step[], majority = situation.matter.majority): Decision {
  const { renews, tie } = situation.matter;
  const filled = evaluate(situation, majority);
  const steps: Step[] = [...before, { part: 'MAJORITY', filled }];
  const yes = renews ? 'CONFIRMED' : 'ADOPTED';
  const no = renews ? 'ANNULLED' : 'REJECTED';
  if (filled.holds) return end(yes, { kind: 'TEST', filled }, steps);
  const [pro, contra] = [measure(situation, { count: 'YES', ...(tie?.by ? { by: tie.by } : {}) }), measure(situation, { count: 'NO', ...(tie?.by ? { by: tie.by } : {}) })];
  if (!tie || compare(pro, contra) !== 0 || compare(pro, ratio(0n, 1n)) === 0) return end(no, { kind: 'TEST', filled }, steps);
  const by = ({ REJECTED: null, CHAIR_DECIDES: 'CHAIR', LOT: 'LOT' } as const)[settingOf(situation, tie.rule, ['REJECTED', 'CHAIR_DECIDES', 'LOT'])];
  const vote = by === null ? null : by === 'CHAIR' ? chairVote(situation) : drawn(situation, lot);
  return end(vote === 'YES' ? yes : no, { kind: 'TIE', votes: pro, by, vote, cites: tie.cites }, steps);
}

function chairVote({ rule, seats, tally: counts }: Situation): 'YES' | 'NO' | null {
  if (!('choices' in counts)) throw new VoteRefused('SECRET_NEEDS_NAMES', `${rule.id}: a tie is broken by the chair's vote, which a secret vote hides. Vote openly.`);
  const chair = seats.find((seat) => seat.chair);
  const choice = chair ? counts.choices.get(chair.id) : undefined;
  return choice === 'YES' || choice === 'NO' ? choice : null;
}

function drawn({ rule }: Situation, lot: Snapshots['lot']): 'YES' | 'NO' {
  if (lot === null) throw new VoteRefused('LOT_NOT_DRAWN', `${rule.id}: the votes are equal and the lot decides. Draw it and record what it said.`);
  return lot;
}

function formFault(situation: Situation, { sitting }: Snapshots): Ground | null {
  const { convened, circulation } = situation.rule;
  if (sitting.form !== 'CIRCULATION') return convened !== undefined && !sitting.convened ? { kind: 'FORM', what: 'NOT_CONVENED', cites: convened } : null;
  if (!circulation || settingOf(situation, circulation.allowed, ['YES', 'NO']) === 'NO') return { kind: 'FORM', what: 'NO_CIRCULATION', cites: circulation?.cites ?? situation.rule.evidence.paragraph ?? '' };
  return circulation.simpleOnly !== undefined && !sitting.simple ? { kind: 'FORM', what: 'NOT_SIMPLE', cites: circulation.simpleOnly } : null;
}

/** Silence is a vote where the rule says so, and who consented by it is bound as one who said yes. */
function circulated(situation: Situation, lot: Snapshots['lot'], endWith: (situation: Situation) => End, before: readonly Step[]): Decision {
  const { circulation } = situation.rule;
  const steps: Step[] = [...before];
  if (circulation?.replies) {
    const filled = evaluate(situation, circulation.replies);
    steps.push({ part: 'REPLIES', filled });
    if (!filled.holds) return endWith(situation)('INQUORATE', { kind: 'TEST', filled }, steps);
  }
  const silence = settingOf(situation, circulation?.silence ?? 'NO_VOTE', ['CONSENT', 'ABSTAIN', 'NO_VOTE']);
  const entitled = situation.seats.filter(({ id, voting, vacant }) => voting === 'FULL' && !vacant && !situation.recused.has(id));
  const heard = 'choices' in situation.tally ? { ...situation, tally: withSilence(situation.tally, entitled, silence) } : situation;
  return counted(heard, lot, endWith(heard), steps, circulation?.majority);
}

function situations(rule: DecisionRule, snapshots: Snapshots, { matter, opening, closing, seats }: Checked, votes: Votes) {
  const either = <Key extends 'present' | 'connected' | 'recused'>(key: Key) => new Set([...opening[key], ...closing[key]]);
  const present = either('present');
  const electorate = {
    rule, matter, seats, present, connected: either('connected'), recused: either('recused'), circulation: snapshots.sitting.form === 'CIRCULATION', parameters: snapshots.parameters, used: new Set<string>(),
  };
  const office = snapshots.sitting.form === 'OFFICE';
  const counted = office ? { tally: { choices: new Map<never, never>() }, setAside: [] } : tally(electorate, votes);
  const voting: Situation = { ...electorate, proposers: new Set(snapshots.proposers), tally: counted.tally, day: 0 };
  const at = (moment: Snapshot): Situation => ({ ...voting, seats: moment.seats, present: new Set(moment.present), connected: new Set(moment.connected), recused: new Set(moment.recused) });
  return { opening: at(opening), closing: at(closing), voting, setAside: counted.setAside };
}
