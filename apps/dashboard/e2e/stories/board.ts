import type { Step } from './story.ts';

/** A matter of one Ziffer: `fields` are those of its template. `muster` is the template, Federführung übertragen if none is named. `start`: a page whose link "Beschluss entwerfen" begins the draft. */
export type Matter = { board: string; drafter: string; title: string; rank: string; fields: Readonly<Record<string, string>>; add?: { press: string; with: Readonly<Record<string, string>> }; muster?: string; start?: string };

type Votes = Partial<Record<'YES' | 'NO' | 'ABSTAIN', readonly string[]>>;

export const FILE = '/beschluesse/:draft';
export const ROOM = '/sitzungen/:session';

/** "amtschef-1" … */
export const seats = (group: string, count: number, from = 1): string[] => Array.from({ length: count }, (_, at) => `${group}-${at + from}`);

export const chairOf = (board: string): string => `${board}-${board.startsWith('ps-gemeinderat') ? 'buergermeister' : 'vorsitz'}`;
export const clerkOf = (board: string): string => `${board}-geschaeftsstelle`;

const CHOICES = { YES: 'Ja', NO: 'Nein', ABSTAIN: 'Enthaltung' } as const;

/** A draft that is before its board: written, submitted, its hearing waived. */
export function bring({ board, drafter, title, rank, fields, add, muster = 'LEAD', start }: Matter, on: string): Step[] {
  return [
    { as: drafter, at: start ?? `/beschluesse/neu?muster=${muster}`, ...(start ? { follow: 'Beschluss entwerfen' } : {}), on, with: { 'Titel der Vorlage': title, 'Gremium': board, 'Rang': rank, ...fields }, ...(add ? { add } : {}), press: 'Vorlage anlegen', keep: 'draft' },
    { as: drafter, at: FILE, on, press: 'Einreichen' },
    { as: clerkOf(board), at: FILE, on, with: { 'Bemerkung': 'Planspiel: niemand ist anzuhören.' }, press: 'Anhörung abschließen' },
  ];
}

/** A session on a day, to which the board is invited in time, with this draft on its agenda. */
export function convene(board: string, { invited, day, form = 'PRESENT' }: { invited: string; day: string; form?: string }): Step[] {
  const as = clerkOf(board);
  return [
    { as, at: '/sitzungen', on: invited, with: { 'Gremium': board, 'Form': form, 'Tag': day, 'Bezeichnung': `Sitzung am ${day.split('-').toReversed().join('.')}`, 'Ort': 'Planspielhaus' }, press: 'Sitzung anberaumen', keep: 'session' },
    { as, at: FILE, on: invited, with: { 'Sitzung': ':session' }, press: 'Auf die Tagesordnung setzen' },
    { as, at: ROOM, on: invited, press: 'Einladen' },
  ];
}

/** Opens the session, records who is there, calls the item and opens the vote. */
export function openVote(board: string, day: string, come: readonly string[], options: Readonly<Record<string, string>> = {}): Step[] {
  const as = chairOf(board);
  return [
    { as, at: ROOM, on: day, press: 'Sitzung eröffnen' },
    { board, come, to: ':session', on: day },
    { as, at: ROOM, on: day, press: 'Aufrufen' },
    { as, at: ROOM, on: day, press: 'Wirkung prüfen' },
    { as, at: ROOM, on: day, with: options, press: 'Abstimmung eröffnen' },
  ];
}

/** The vote: the first of each side by hand, the others over the API; then it is closed, and the result is read with its reason. */
export function vote(board: string, day: string, at: string, votes: Votes, { ends, because }: { ends: string; because: string }): Step[] {
  const sides = (['YES', 'NO', 'ABSTAIN'] as const).map((choice) => ({ choice, seats: votes[choice] ?? [] }));
  return [
    ...sides.flatMap(({ choice, seats: [first] }): Step[] => (first === undefined ? [] : [{ as: `${board}-${first}`, at, on: day, press: CHOICES[choice] }])),
    { board, vote: Object.fromEntries(sides.map(({ choice, seats: some }) => [choice, some.slice(1)])), about: ':draft', on: day },
    { as: chairOf(board), at, on: day, press: 'Abstimmung schließen' },
    { result: ends, because, at, on: day },
  ];
}

/** From the draft to the end of the vote in a session. */
export function decided(matter: Matter, { drafted, day, votes, ends, because, options }: { drafted: string; day: string; votes: Votes; ends: string; because: string; options?: Readonly<Record<string, string>> }): Step[] {
  const { board } = matter;
  const chair = chairOf(board).slice(board.length + 1);
  const come = [...new Set([...Object.values(votes).flat(), chair])];
  return [...bring(matter, drafted), ...convene(board, { invited: drafted, day }), ...openVote(board, day, come, options), ...vote(board, day, ROOM, votes, { ends, because })];
}

/** Signed by a second person, and made known. */
export const proclaimed = (board: string, on: string): Step[] => [
  { as: clerkOf(board), at: FILE, on, press: 'Ausfertigen' },
  { as: clerkOf(board), at: FILE, on, press: 'Bekannt machen' },
];
