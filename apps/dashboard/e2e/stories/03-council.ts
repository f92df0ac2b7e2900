import { bring, chairOf, clerkOf, convene, decided, FILE, openVote, ROOM, seats, vote, type Matter } from './board.ts';
import type { Step } from './story.ts';

const board = 'ps-gemeinderat-kielhausen';
const mayor = chairOf(board);
const clerk = clerkOf(board);
const TOWN = '991150003003';
const matter = (subject: string): Matter => ({ board, drafter: `${board}-gemeinderat-1`, title: `Federführung: ${subject}`, rank: 'beschluss-kommunal', fields: { 'Gegenstand': subject, 'Ort': TOWN, 'Stelle': `ps-gemeinde-${TOWN}`, 'Gilt ab': '2027-01-01' } });
const permit = { ask: `ps-bauerlaubnis LEAD ${TOWN}`, on: '2027-02-01' };
const register = { ask: `ps-meldebescheinigung LEAD ${TOWN}`, on: '2027-02-01' };
const town = { status: 'Eindeutig', says: ['Stadt Kielhausen'] };

const there = ['buergermeister', ...seats('gemeinderat', 3)];
const two = there.slice(0, 2);

/** 19 seats, 11 recused: a quarter of 19 must be there, so five; four are too few, and so are two in the second session. */
const mayorDecides: readonly Step[] = [
  { ...permit, status: 'nicht erfasst', says: [], keep: 'before' },
  ...bring(matter('ps-bauerlaubnis'), '2026-11-24'),
  { as: clerk, at: FILE, on: '2026-11-25', with: { 'Sitz': 'gemeinderat-8', 'Grund': 'Eigene Grundstücke' }, press: 'Befangenheit feststellen' },
  { board, recuse: seats('gemeinderat', 10, 9), about: ':draft', reason: 'Eigene Grundstücke', on: '2026-11-25' },
  ...convene(board, { invited: '2026-11-25', day: '2026-12-01' }),
  ...openVote(board, '2026-12-01', there),
  { as: `${board}-gemeinderat-8`, at: ROOM, on: '2026-12-01', cannot: 'Ja', why: 'Sie stimmen hier nicht ab.' },
  ...vote(board, '2026-12-01', ROOM, { YES: there }, { ends: 'Nicht beschlussfähig', because: '4 anwesende und stimmberechtigte Mitglieder ≥ 1/4 · 19 Mitglieder falsch' }),
  { as: clerk, at: FILE, on: '2026-12-02', with: { 'Bemerkung': 'Zweite Sitzung' }, press: 'Erneut vorlegen' },
  ...convene(board, { invited: '2026-12-02', day: '2026-12-08', form: 'SECOND' }),
  ...openVote(board, '2026-12-08', two),
  ...vote(board, '2026-12-08', ROOM, { YES: two }, { ends: 'Nicht beschlussfähig', because: '2 anwesende und stimmberechtigte Mitglieder ≥ 3 falsch' }),
  { as: clerk, at: FILE, on: '2026-12-09', with: { 'Bemerkung': 'Entscheidung anstelle des Gemeinderats' }, press: 'Erneut vorlegen' },
  ...convene(board, { invited: '2026-12-09', day: '2026-12-15', form: 'OFFICE' }),
  ...openVote(board, '2026-12-15', ['buergermeister']),
  { ...permit, status: 'nicht erfasst', says: [] },
  ...vote(board, '2026-12-15', ROOM, { YES: ['buergermeister'] }, { ends: 'Angenommen', because: 'weil anstelle des Gremiums entscheidet (Bürgermeister), und zwar mit Ja (§ 37 Abs. 4 Satz 1 GemO)' }),
  { ...permit, ...town },
  { ...permit, status: 'nicht erfasst', says: [], known: 'before' },
];

const again = ['buergermeister', ...seats('gemeinderat', 12)];

/** Widerspruch within a week, suspensive; the council votes again and no longer agrees. */
const mayorObjects: readonly Step[] = [
  { ...register, status: 'nicht erfasst', says: [] },
  ...decided(matter('ps-meldebescheinigung'), { drafted: '2026-12-16', day: '2026-12-22', votes: { YES: seats('gemeinderat', 8), NO: ['buergermeister', ...seats('gemeinderat', 4, 9)] }, ends: 'Angenommen', because: '8 Ja-Stimmen > 5 Nein-Stimmen wahr' }),
  { ...register, ...town, keep: 'inforce' },
  { as: mayor, at: FILE, on: '2026-12-30', cannot: 'Widersprechen', why: 'Widersprechen: Der Widerspruch muss innerhalb der Frist eingehen.' },
  { as: mayor, at: FILE, on: '2026-12-28', with: { 'Begründung des Widerspruchs': 'Nachteilig für die Stadt' }, press: 'Widersprechen' },
  { ...register, status: 'Lücke', says: ['Niemand ist zuständig', 'ausgesetzt'] },
  { see: 'Widerspruch offen', at: FILE, on: '2026-12-29' },
  { as: `${board}-gemeinderat-1`, at: FILE, on: '2026-12-29', press: 'Erneute Beschlussfassung einbringen', keep: 'again' },
  { rename: { objected: ':draft', draft: ':again' }, on: '2026-12-29' },
  { as: `${board}-gemeinderat-1`, at: FILE, on: '2026-12-29', press: 'Einreichen' },
  { as: clerk, at: FILE, on: '2026-12-29', with: { 'Bemerkung': 'Entbehrlich' }, press: 'Anhörung abschließen' },
  ...convene(board, { invited: '2026-12-29', day: '2027-01-12' }),
  ...openVote(board, '2027-01-12', again),
  ...vote(board, '2027-01-12', ROOM, { NO: again }, { ends: 'Abgelehnt', because: '0 Ja-Stimmen > 13 Nein-Stimmen falsch' }),
  { as: mayor, at: '/beschluesse/:objected', on: '2027-01-12', with: { 'Erneute Abstimmung': ':draft', 'Bemerkung': 'Der Gemeinderat hat erneut abgestimmt.' }, press: 'Über den Widerspruch entscheiden' },
  { ...register, status: 'Lücke', says: ['Niemand ist zuständig'] },
  { ...register, ...town, known: 'inforce' },
];

/** Story 03: with too few unbiased councillors the mayor decides in their place; then the mayor objects, and the council votes again. */
export const council: readonly Step[] = [...mayorDecides, ...mayorObjects];
