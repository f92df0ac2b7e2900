import type { Decision } from '../decide/decision.ts';
import { decide } from '../decide/decide.ts';
import type { Comparison, DecisionRule, Matter, Office } from '../decide/rule.ts';
import type { Ballot, Choice, SeatId, Snapshot, Snapshots, Votes } from '../decide/snapshot.ts';
import { ratio } from '../ratio.ts';
import { board, seatsWith, sessionOf } from './board.ts';

const text = (name: string) => ({ de: name, en: name });

/** A comparison with a whole number, that cites its own name. */
export const limit = (id: string, left: Comparison['left'], is: Comparison['is'], right: bigint): Comparison => ({ id, left, is, right: { number: ratio(right, 1n) }, cites: `Z ${id}` });
export const officeOf = (name: string): Office => ({ name: text(name), cites: `Z ${name}` });
export const inPlace = { ...officeOf('Amt'), otherwise: officeOf('Aufsicht') };

/** The made-up board with all that a rule may say: two proposers, an office in its place, a notice, replies, consents. */
export const strict: DecisionRule = {
  ...board,
  admission: limit('antrag', { count: 'PROPOSERS' }, '>=', 2n),
  convened: 'Z einberufen',
  recusedVoted: 'Z befangen',
  quorum: {
    first: [
      { when: limit('viele-befangen', { count: 'RECUSED' }, '>', 4n), test: limit('zwei', { count: 'ENTITLED_PRESENT' }, '>=', 2n) },
      { test: limit('vier', { count: 'ENTITLED_PRESENT' }, '>=', 4n) },
    ],
    second: { test: limit('drei', { count: 'ENTITLED_PRESENT' }, '>=', 3n), notice: { needed: 'YES', cites: 'Z Hinweis' }, dropped: limit('keine-drei', { count: 'ENTITLED' }, '<', 3n) },
    office: inPlace,
  },
  circulation: { allowed: 'YES', silence: 'NO_VOTE', cites: 'Z Umlauf', replies: limit('antworten', { count: 'GIVEN' }, '>=', 2n), simpleOnly: 'Z einfach' },
  matters: { ...board.matters, beschluss: { ...(board.matters['beschluss'] as Matter), consents: [officeOf('Land'), officeOf('Bund')] } },
};

/** Its eight seats, alike. */
export const strictSeats = seatsWith(Array.from({ length: 8 }, () => ratio(1n, 1n)));
export const ids = (...at: number[]): SeatId[] => at.map((each) => `sitz-${each}` as SeatId);
export const said = (choice: Choice, ...at: number[]): Ballot[] => ids(...at).map((seat) => ({ seat, choice }));

/** What stood fixed at one moment: all seats, all there, unless said. */
export const momentOf = (more: Partial<Snapshot>): Snapshot => ({ seats: strictSeats, present: strictSeats.map(({ id }) => id), connected: [], recused: [], ...more });

/** `moment`: at opening and closing. */
export type Given = { rule?: DecisionRule; moment?: Partial<Snapshot>; rest?: Partial<Snapshots>; sitting?: Partial<Snapshots['sitting']>; open?: Ballot[]; secret?: Votes };

/** What the strict board decides, in a session upon the motion of two, four in favour, unless said. */
export function decided({ rule = strict, moment, rest, sitting, open = said('YES', 1, 2, 3, 4), secret }: Given = {}): Decision {
  const session = sessionOf(strictSeats, moment, { proposers: ids(1, 2), ...rest });
  return decide(rule, { ...session, sitting: { ...session.sitting, ...sitting } }, secret ?? { open });
}

/** The same without one of its fields. */
export const without = <Whole extends object, Key extends keyof Whole & string>(whole: Whole, key: Key): Omit<Whole, Key> => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<Whole, Key>;
