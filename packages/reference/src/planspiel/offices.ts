import { asArs, asDay, seatsOf, type Acts, type Ars, type Board, type Competence, type DecisionRule, type OfficeId, type Procedure, type SeatHeld, type Text, type Unwritten } from '@feder/domain';
import { ref } from '../make/base.ts';
import { within } from '../make/rule.ts';
import { invented, START } from './base.ts';
import { planspielGemeinderat, planspielItRat, planspielKooperationsrat, planspielLandtag, planspielParity } from './procedures.ts';

const text = (de: string, en: string): Text => ({ de, en });
const office = (id: string, body: string, name: Text, tasks: Acts['office']['tasks'] = []): Acts['office'] => ({ id, name, body: ref(body), tasks });

/** Where the boards of the Planspiel sit, and who is on them: offices, never persons. */
type Staffed = { board: string; short: Text; rule: DecisionRule; body: string; inForceAt?: Procedure['inForceAt']; noticeDays: number; proxies?: number; parameters?: Record<string, string>; places?: (seat: string) => readonly string[] };

const TOWNS_OF_BENCH = ['991110000000', '991150003003', '991155001001', '991160001001', '992210001001', '992215001002', '991165001010', '992210010010'];

const staffed: readonly Staffed[] = [
  { board: 'ps-it-rat', short: text('IT-Rat', 'IT council'), rule: planspielItRat, body: 'ps-land', noticeDays: 7 },
  { board: 'ps-kooperationsrat', short: text('IT-Kooperationsrat', 'IT cooperation council'), rule: planspielKooperationsrat, body: 'ps-land', noticeDays: 7 },
  {
    board: 'ps-paritaet', short: text('Paritätisches Gremium', 'Parity board'), rule: planspielParity, body: 'ps-land', noticeDays: 7, proxies: 1,
    places: (seat) => (seat.startsWith('kommunen-') ? TOWNS_OF_BENCH.slice(Number(seat.slice(9)) - 1, Number(seat.slice(9))) : []),
  },
  { board: 'ps-landtag', short: text('Landtag', 'Parliament'), rule: planspielLandtag, body: 'ps-land', noticeDays: 5 },
  { board: 'ps-gemeinderat-kielhausen', short: text('Gemeinderat Kielhausen', 'Council of Kielhausen'), rule: planspielGemeinderat('ps-gemeinderat-kielhausen', 18), body: 'ps-gemeinde-991150003003', noticeDays: 3, inForceAt: 'ADOPTED' },
  { board: 'ps-gemeinderat-zeilenau', short: text('Gemeinderat Zeilenau', 'Council of Zeilenau'), rule: planspielGemeinderat('ps-gemeinderat-zeilenau', 8), body: 'ps-gemeinde-992210020020', noticeDays: 3, inForceAt: 'ADOPTED' },
];

const seatName = ({ rule, short }: Staffed, seat: string): Text => {
  const group = rule.groups.find(({ id }) => seat === id || seat.startsWith(`${id}-`));
  const number = /-(\d+)$/.exec(seat)?.[1];
  const told = (lang: 'de' | 'en') => `${short[lang]}: ${group?.name[lang] ?? seat}${number === undefined ? '' : ` ${number}`}`;
  return text(told('de'), told('en'));
};

const officeId = (board: string, seat: string): string => `${board}-${seat}`;

const seatOffices = staffed.flatMap((each) => seatsOf(each.rule).map(({ id }) => office(officeId(each.board, id), each.body, seatName(each, id))));
const clerks = staffed.map(({ board, body, short }) => office(officeId(board, 'geschaeftsstelle'), body, text(`${short.de}: Geschäftsstelle`, `${short.en}: office of the board`)));

/** Every board has a seat by law for each office, a Geschäftsstelle, and a deputy of its chair. */
export const offices: readonly Acts['office'][] = [
  ...seatOffices, ...clerks,
  ...staffed.map(({ board, body, short }) => office(officeId(board, 'stellvertretung'), body, text(`${short.de}: stellvertretender Vorsitz`, `${short.en}: deputy chair`))),
  office('ps-ministerrat', 'ps-land', text('Ministerrat Planspielland', 'Council of Ministers, Planspielland'), ['AUTHORITY']),
  office('ps-rechtsaufsicht', 'ps-rp-991', text('Rechtsaufsicht Nordfeder', 'Supervisory authority Nordfeder'), ['AUTHORITY']),
  office('ps-gemeindebund-praesidium', 'ps-gemeindebund', text('Gemeindebund: Präsidium', 'Association of municipalities: presidency')),
  office('ps-registerstelle', 'ps-land', text('Registerstelle Planspielland', 'Registrar Planspielland'), ['REGISTRAR']),
];

const held = ({ board, places = () => [] }: Staffed, seat: string | null, by: string, deputy = false): SeatHeld => ({
  id: `${board}.${seat ?? 'geschaeftsstelle'}${deputy ? '.stellvertretung' : ''}`, board: ref(board), office: officeId(board, by) as OfficeId, kind: seat === null ? 'CLERK' : 'SEAT', seat: seat as SeatHeld['seat'],
  places: seat === null ? [] : places(seat).map((key): Ars => asArs(key)), deputy, from: asDay(START), to: null,
});

export const seatsHeld: readonly SeatHeld[] = staffed.flatMap((each) => {
  const seats = seatsOf(each.rule);
  const chair = seats.find((seat) => seat.chair);
  return [...seats.map(({ id }) => held(each, id, id)), held(each, null, 'geschaeftsstelle'), ...(chair ? [held(each, chair.id, 'stellvertretung', true)] : [])];
});

export const procedures: readonly Procedure[] = staffed.map(({ board, rule, parameters = {}, inForceAt = 'PUBLISHED', noticeDays, proxies }) =>
  ({ id: `${board}.geschaeftsordnung-1`, board: ref(board), from: asDay(START), rule, parameters, matter: 'beschluss', inForceAt, noticeDays, ...(proxies === undefined ? {} : { proxies }) }));

/** Boards that only came with their seats. */
export const moreBoards: readonly Unwritten<Board>[] = [
  {
    id: ref('ps-kooperationsrat'), name: text('IT-Kooperationsrat Planspielland', 'IT cooperation council Planspielland'), short: 'IT-Kooperationsrat', grammar: 'M', body: ref('ps-land'), members: 15,
    summary: text('Planspiel: empfiehlt dem Land und den Kommunen, was sie gemeinsam tun.', 'Simulation: recommends what Land and municipalities do together.'), ...invented(['ps-gesetz-5']),
  },
  {
    id: ref('ps-landtag'), name: text('Landtag Planspielland', 'Parliament of Planspielland'), short: 'Landtag', grammar: 'M', body: ref('ps-land'), members: 11,
    summary: text('Planspiel: beschließt die Gesetze des Landes.', 'Simulation: makes the laws of the Land.'), ...invented(['ps-gesetz-1']),
  },
  {
    id: ref('ps-gemeinderat-zeilenau'), name: text('Gemeinderat Zeilenau', 'Council of Zeilenau'), short: 'Gemeinderat Zeilenau', grammar: 'M', body: ref('ps-gemeinde-992210020020'), members: 9,
    summary: text('Planspiel: entscheidet für die Gemeinde Zeilenau.', 'Simulation: decides for the municipality of Zeilenau.'), ...invented(['ps-gesetz-3'], { from: '2026-07-01' }),
  },
];

const may = (id: string, board: string, subject: string, key: string, highest: string, roles: Competence['roles']): Unwritten<Competence> =>
  ({ id: ref(id), board: ref(board), subject: ref(subject), roles, scope: within([key]), highest: ref(highest), ...invented(['ps-gesetz-3']) });

export const moreCompetences: readonly Unwritten<Competence>[] = [
  may('ps-landtag-leistungen', 'ps-landtag', 'ps-leistungen', '99', 'land-gesetz', ['LEAD', 'EXECUTE', 'OPERATE', 'FUND']),
  may('ps-gemeinderat-kielhausen-leistungen', 'ps-gemeinderat-kielhausen', 'ps-leistungen', '991150003003', 'vertrag', ['LEAD', 'EXECUTE', 'OPERATE', 'FUND']),
  may('ps-gemeinderat-zeilenau-leistungen', 'ps-gemeinderat-zeilenau', 'ps-leistungen', '992210020020', 'vertrag', ['LEAD', 'EXECUTE', 'OPERATE', 'FUND']),
];
