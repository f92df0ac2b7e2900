import type { ActDone } from '@feder/contract/schemas';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

/** What a board is to decide. Days are played, in order. */
export type Matter = { board: string; drafter: string; title: string; rank: string; clauses: readonly object[]; effect?: 'BINDING' | 'RECOMMENDATION' };

type Sat = { draft: string; session: string; ballot: string };

const chairOf = (board: string): string => `${board}-${board.startsWith('ps-gemeinderat') ? 'buergermeister' : 'vorsitz'}`;
export const clerkOf = (board: string): string => `${board}-geschaeftsstelle`;
const seat = (board: string, id: string): string => `${board}-${id}`;

/** `count` seats of a group: "amtschef-1" … */
export const seats = (group: string, count: number, from = 1): string[] => Array.from({ length: count }, (_, at) => `${group}-${at + from}`);

/** A draft that is before its board: written, submitted, its hearing waived. */
export async function bring(play: Player, { board, drafter, title, ...text }: Matter, on: string): Promise<string> {
  const { id } = await play.act(drafter, 'draft', { on, board, title: { de: title, en: title }, ...text });
  await play.act(drafter, 'submit', { on, draft: id });
  await play.act(clerkOf(board), 'hear', { on, draft: id, note: 'Planspiel: niemand ist anzuhören.' });
  return id;
}

/** A session on a day, to which the board is invited in time, with this draft on its agenda. */
export async function convene(play: Player, board: string, draft: string, { invited, day, form = 'PRESENT' }: { invited: string; day: string; form?: string }): Promise<string> {
  const { id } = await play.act(clerkOf(board), 'plan-session', { on: invited, board, form, day, title: { de: `Sitzung am ${day}`, en: `Session on ${day}` }, place: 'Planspielhaus' });
  await play.act(clerkOf(board), 'schedule', { on: invited, draft, session: id });
  await play.act(clerkOf(board), 'invite', { on: invited, session: id });
  return id;
}

/** Opens the session, records who is there, calls the item and opens the vote. */
export async function openVote(play: Player, board: string, draft: string, session: string, day: string, { present, chair = chairOf(board), ...more }: { present: readonly string[]; chair?: string; method?: string; matter?: string; onlyConsenting?: boolean; deputy?: boolean }): Promise<string> {
  await play.act(chairOf(board), 'open-session', { on: day, session });
  for (const id of present) await play.act(seat(board, id), 'attend', { on: day, session });
  await play.act(chair, 'call', { on: day, draft });
  await play.act(chair, 'weigh', { on: day, draft });
  return (await play.act(chair, 'open-vote', { on: day, draft, ...more })).id;
}

/** Casts the votes of seats: { YES: [...], NO: [...] }. */
export async function castAll(play: Player, board: string, ballot: string, day: string, votes: Partial<Record<'YES' | 'NO' | 'ABSTAIN', readonly string[]>>): Promise<void> {
  for (const [choice, some] of Object.entries(votes)) for (const id of some) await play.act(seat(board, id), 'cast', { on: day, ballot, choice });
}

export const closeVote = (play: Player, board: string, ballot: string, day: string, more: object = {}): Promise<ActDone> => play.act(chairOf(board), 'close-vote', { on: day, ballot, ...more });

/** From the draft to the end of the vote. */
export async function decide(play: Player, matter: Matter, days: { drafted: string; day: string }, votes: Parameters<typeof castAll>[4], more: Omit<Parameters<typeof openVote>[5], 'present'> = {}): Promise<Sat & { closed: ActDone }> {
  const { board } = matter;
  const draft = await bring(play, matter, days.drafted);
  const session = await convene(play, board, draft, { invited: days.drafted, day: days.day });
  const present = [...new Set(Object.values(votes).flat())];
  const chair = chairOf(board).slice(board.length + 1);
  const ballot = await openVote(play, board, draft, session, days.day, { present: present.includes(chair) ? present : [...present, chair], ...more });
  await castAll(play, board, ballot, days.day, votes);
  return { draft, session, ballot, closed: await closeVote(play, board, ballot, days.day) };
}

/** Signed by a second person, and made known. */
export async function proclaim(play: Player, board: string, draft: string, day: string): Promise<ActDone> {
  await play.act(clerkOf(board), 'certify', { on: day, draft });
  const done = await play.act(clerkOf(board), 'publish', { on: day, draft });
  equal(done.state, 'PUBLISHED', 'the act is published');
  return done;
}
