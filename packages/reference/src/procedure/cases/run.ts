import { decide, follow, VoteRefused, type Decision, type DecisionRule, type Event, type Seat, type SeatId, type Sitting, type Snapshots, type Votes } from '@feder/domain';
import { pick, readBallots, readCounter, readSeats } from './notation.ts';
import type { Vector } from './vector.ts';

const FORMS: Readonly<Record<string, Partial<Sitting>>> = {
  'second session': { form: 'SECOND_SESSION' }, 'second session without notice': { form: 'SECOND_SESSION', notice: false }, 'not convened': { convened: false },
  circulation: { form: 'CIRCULATION' }, 'circulation of a simple matter': { form: 'CIRCULATION', simple: true }, office: { form: 'OFFICE' }, 'office without hearing': { form: 'OFFICE', heard: false },
};

/** What the rule decides on a vector: the decision, or the code of the refusal. */
export function run(rule: DecisionRule, vector: Vector): Decision | VoteRefused {
  try {
    const { snapshots, votes } = inputOf(rule, vector);
    const decision = decide(rule, snapshots, votes);
    return (vector.then ?? []).reduce((before, then) => follow(rule, before, eventOf(then), snapshots.parameters), decision);
  } catch (refused) {
    if (refused instanceof VoteRefused) return refused;
    throw refused;
  }
}

/** Snapshots and votes as a vector tells them. */
function inputOf(rule: DecisionRule, vector: Vector): { snapshots: Snapshots; votes: Votes } {
  const vacant = new Set(pick(readSeats(rule, vector), vector.vacant, 'end', vector.id));
  const seats = readSeats(rule, vector).map((seat) => ({ ...seat, vacant: vacant.has(seat.id) }));
  const filled = seats.filter((seat) => !seat.vacant);
  const away = set(filled, vector.absent, vector);
  const there = filled.filter(({ id }) => !away.has(id));
  const [left, late, recused, connected] = [vector.left, vector.late, vector.recused, vector.connected].map((text) => set(there, text, vector)) as [Set<SeatId>, Set<SeatId>, Set<SeatId>, Set<SeatId>];
  const moment = (gone: ReadonlySet<SeatId>) => ({ seats, present: ids(there.filter(({ id }) => !gone.has(id))), connected: ids(there.filter(({ id }) => connected.has(id) && !gone.has(id))), recused: [...recused] });
  const sitting: Sitting = { form: 'SESSION', convened: true, notice: true, simple: false, heard: true, ...formOf(vector) };
  const able = (sitting.form === 'CIRCULATION' ? filled : there).filter(({ id }) => !recused.has(id));
  const snapshots: Snapshots = {
    matter: vector.matter ?? Object.keys(rule.matters)[0] ?? '', sitting, opening: vector.noLog === 'opening' ? null : moment(late), closing: vector.noLog === 'closing' ? null : moment(left),
    proposers: pick(filled, vector.proposers, 'start', vector.id), parameters: vector.set ?? {}, consents: vector.consents ?? [], onlyConsenting: vector.onlyConsenting ?? false,
    deputy: vector.deputy ?? false, lot: vector.lot ?? null, foundRecused: pick(filled, vector.foundRecused, 'start', vector.id),
  };
  const votes: Votes = vector.secret
    ? { secret: Object.entries(vector.secret).map(([groups, text]) => ({ groups: groups.split(' + '), ...readCounter(text, vector.id) })) }
    : { open: readBallots(seats, able, vector.votes, vector.id) };
  return { snapshots, votes };
}

const ids = (seats: readonly Seat[]): SeatId[] => seats.map(({ id }) => id);
const set = (seats: readonly Seat[], text: string | undefined, { id }: Vector): Set<SeatId> => new Set(pick(seats, text, 'end', id));

function formOf({ id, sitting = '' }: Vector): Partial<Sitting> {
  const form = sitting === '' ? {} : FORMS[sitting];
  if (!form) throw new TypeError(`${id}: "${sitting}" is no sitting. Expected one of ${Object.keys(FORMS).join(', ')}.`);
  return form;
}

function eventOf(then: NonNullable<Vector['then']>[number]): Event {
  if ('objection' in then) return { kind: 'OBJECTION', by: then.objection, day: then.day ?? 0 };
  if ('ruling' in then) return { kind: 'RULING', upheld: then.ruling === 'upheld' };
  return { kind: 'VOTED_AGAIN', adopted: then.again === 'ADOPTED', day: then.day, heldUnlawful: then.heldUnlawful ?? false };
}

/** A decision in the words of the vectors: "adopted, binds 14". */
function tell(found: Decision | VoteRefused): string[] {
  if (found instanceof VoteRefused) return [`refused ${found.code}`];
  const { outcome, ground, pending, defects, setAside, binds, next } = found;
  return [
    outcome.toLowerCase(), ...(ground.kind === 'TIE' && ground.by !== null && ground.vote !== null ? ['tie-broken'] : []), ...(pending.length > 0 ? ['pending consent'] : []),
    ...defects.map(({ kind }) => (kind === 'RECUSED_VOTED' ? 'unlawful (curable)' : 'late session')), ...(setAside.length > 0 ? [`${setAside.length} set aside`] : []),
    ...(binds ? [binds.scope === 'RECOMMENDATION' ? 'recommendation' : `binds ${binds.seats.length}`] : []),
    ...(next ? [next.kind === 'SECOND_SESSION' ? 'then second session' : `then ${next.office.name.de}`] : []),
  ];
}

const MAY_BE_LEFT_OUT = /^(recommendation|binds \d+|then .*|\d+ set aside)$/;

/** What differs between a vector and the decision; empty where they agree. What must not go unsaid: tie-broken, pending, unlawful, late. */
export function differences(rule: DecisionRule, vector: Vector): string[] {
  const decision = run(rule, vector);
  const found = tell(decision);
  const expected = vector.is.split(',').map((each) => each.trim());
  const wrong = [...expected.filter((each) => !found.includes(each)), ...found.filter((each) => !expected.includes(each) && !MAY_BE_LEFT_OUT.test(each))];
  const reason = decision instanceof VoteRefused ? decision.message : decision.reason.de;
  const said = vector.says === undefined || vector.says === reason ? [] : [`says "${reason}", expected "${vector.says}"`];
  return [...(wrong.length > 0 ? [`is ${found.join(', ')}, expected ${vector.is}: ${reason}`] : []), ...said].map((line) => `${vector.id} ${line}`);
}
