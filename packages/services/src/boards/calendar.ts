import { readTogether, type Database } from '@feder/db';
import { commitOf, recordsAt, sessionStateOf, type BoardId, type Text, type WorldId } from '@feder/domain';
// iCalendar (RFC 5545) has its own rules of escaping and folding; this library is kept for them and needs nothing else.
import ical, { ICalEventStatus, type ICalEventData } from 'ical-generator';
import { headSeq, type Feder } from '../feder.ts';
import type { Lang } from '../names.ts';

type Asked = { world: WorldId; board?: string | undefined; lang: Lang; origin: string };

const WORDS = {
  de: { name: 'Feder: Sitzungen und Fristen', planspiel: 'Planspiel', circulation: 'Umlauf endet', hearing: 'Stellungnahmen bis heute', commitment: 'Zusage fällig' },
  en: { name: 'Feder: sessions and deadlines', planspiel: 'Simulation', circulation: 'Circulation ends', hearing: 'Statements due', commitment: 'Commitment due' },
} as const;

/** Sessions and deadlines as a calendar to subscribe to: whole days, no persons. One that is cancelled stays and says so. */
export async function calendarOf(feder: Feder, { world, board, lang, origin }: Asked): Promise<string> {
  const words = WORDS[lang];
  const loaded = feder.worlds[world];
  const stamp = new Date(commitOf(loaded.world, headSeq(loaded))?.at ?? 0);
  const calendar = ical({ name: world === 'planspiel' ? `${words.name} (${words.planspiel})` : words.name, prodId: { company: 'Feder', product: 'Feder', language: lang.toUpperCase() } });
  const address = (path: string) => `${origin}${path}?world=${world}`;
  const wanted = (of: BoardId) => board === undefined || of === board;
  const day = (id: string, on: string, summary: string, more: Partial<ICalEventData> = {}) => calendar.createEvent({ id: `${id}@${world}.feder`, start: new Date(`${on}T00:00:00Z`), allDay: true, stamp, summary, ...more });

  const { sessions, steps, drafts, ballots, runs, hearings } = await everythingOn(feder.db, world);
  const names = new Map(recordsAt(loaded.world, 'board', { on: feder.today(), at: headSeq(loaded) }).map(({ id, name }): [string, Text] => [id, name]));
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  const open = new Set(ballots.map(({ id }) => id));
  for (const { ballot } of runs) open.delete(ballot);

  for (const session of sessions.filter((each) => wanted(each.board))) {
    const cancelled = sessionStateOf(steps.filter((step) => step.session === session.id)) === 'CANCELLED';
    day(session.id, session.day, `${names.get(session.board)?.[lang] ?? session.board}: ${session.title[lang]}`, { location: session.place || null, url: address(`/sitzungen/${session.id}`), status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED });
  }
  for (const { id, draft, deadline } of ballots) {
    const about = draftOf.get(draft);
    if (deadline !== null && open.has(id) && about && wanted(about.board)) day(id, deadline, `${words.circulation}: ${about.title[lang]}`, { url: address(`/beschluesse/${draft}`) });
  }
  for (const { id, draft, due } of hearings) {
    const about = draftOf.get(draft);
    if (about && wanted(about.board)) day(id, due, `${words.hearing}: ${about.title[lang]}`, { url: address(`/beschluesse/${draft}`) });
  }
  const clocks = { on: feder.today(), at: headSeq(loaded) };
  const kept = new Set(recordsAt(loaded.world, 'fulfilment', clocks).map(({ commitment }) => commitment));
  // A commitment is of no board: it stands in the calendar of all.
  if (board === undefined) for (const { id, due, task } of recordsAt(loaded.world, 'commitment', clocks)) if (!kept.has(id)) day(id, due, `${words.commitment}: ${task[lang]}`);
  return calendar.toString();
}

const everythingOn = (db: Database, world: WorldId) => readTogether(db, world, {
  sessions: { kind: 'session' }, steps: { kind: 'sessionEvent' }, drafts: { kind: 'draft' }, ballots: { kind: 'ballot' }, runs: { kind: 'run' }, hearings: { kind: 'hearing' },
});
