import { roles, type Ars, type Grammar, type Level, type LegalForm, type Role } from '../src/index.ts';

/*
 * The world that every case stands in (RESOLVER §5): Aidlingen, Böblingen (Große Kreisstadt), Stuttgart and Tübingen in the Land; E-Akte in the
 * group IT; the boards ITR and GR-B with their competences. A case adds to it or changes it.
 */

/** The day of a question that names none. */
export const DAY = '2026-12-01';
/** From when everything holds that names no day. */
export const START = '2000-01-01';
/** The place of a question that names none. */
export const PLACE = 'S';

/** Letters for places in the notation. */
export const places: Record<string, { key: string; name: string; designation: string }> = {
  D: { key: '', name: 'Deutschland', designation: 'Bund' },
  BW: { key: '08', name: 'Baden-Württemberg', designation: 'Land' },
  RS: { key: '081', name: 'Stuttgart', designation: 'Regierungsbezirk' },
  RT: { key: '084', name: 'Tübingen', designation: 'Regierungsbezirk' },
  KBB: { key: '08115', name: 'Böblingen', designation: 'Landkreis' },
  KS: { key: '08111', name: 'Stuttgart', designation: 'Stadtkreis' },
  KT: { key: '08416', name: 'Tübingen', designation: 'Landkreis' },
  VA: { key: '081155001', name: 'Aidlingen/Grafenau', designation: 'Verwaltungsgemeinschaft' },
  A: { key: '081155001001', name: 'Aidlingen', designation: 'Gemeinde' },
  B: { key: '081150003003', name: 'Böblingen', designation: 'Stadt' },
  S: { key: '081110000000', name: 'Stuttgart', designation: 'Stadt' },
  T: { key: '084160041041', name: 'Tübingen', designation: 'Stadt' },
};

type BodyRow = [id: string, name: string, grammar: Grammar, form: LegalForm, level: Level, place: string];

export const bodies: readonly BodyRow[] = [
  ['land', 'Land Baden-Württemberg', 'N', 'GEBIETSKOERPERSCHAFT', 'LAND', '08'],
  ['im', 'Innenministerium', 'N', 'OBERSTE_LANDESBEHOERDE', 'LAND', '08'],
  ['ressort', 'Ressort', 'N', 'OBERSTE_LANDESBEHOERDE', 'LAND', '08'],
  ['bitbw', 'BITBW', 'F', 'LANDESOBERBEHOERDE', 'LAND', '08'],
  ['lfdi', 'Landesbeauftragter für den Datenschutz', 'M', 'OBERSTE_LANDESBEHOERDE', 'LAND', '08'],
  ['komm-one', 'Komm.ONE', 'NONE', 'AOER', 'LAND', '08'],
  ['gemeindetag', 'Gemeindetag', 'M', 'VERBAND', 'LAND', '08'],
  ['staedtetag', 'Städtetag', 'M', 'VERBAND', 'LAND', '08'],
  ['landkreistag', 'Landkreistag', 'M', 'VERBAND', 'LAND', '08'],
  ['landratsamt-bb', 'Landratsamt Böblingen', 'N', 'UNTERE_LANDESBEHOERDE', 'COUNTY', '08115'],
  ['landkreis-bb', 'Landkreis Böblingen', 'M', 'GEBIETSKOERPERSCHAFT', 'COUNTY', '08115'],
  ['zweckverband', 'Zweckverband', 'M', 'ZWECKVERBAND', 'COUNTY', '08115'],
  ['rp-stuttgart', 'Regierungspräsidium Stuttgart', 'N', 'LANDESMITTELBEHOERDE', 'DISTRICT', '081'],
  ['gemeinde-a', 'Gemeinde Aidlingen', 'F', 'GEBIETSKOERPERSCHAFT', 'MUNICIPALITY', '081155001001'],
  ['stadt-b', 'Stadt Böblingen', 'F', 'GEBIETSKOERPERSCHAFT', 'MUNICIPALITY', '081150003003'],
  ['stadt-s', 'Stadt Stuttgart', 'F', 'GEBIETSKOERPERSCHAFT', 'MUNICIPALITY', '081110000000'],
  ['stadt-t', 'Stadt Tübingen', 'F', 'GEBIETSKOERPERSCHAFT', 'MUNICIPALITY', '084160041041'],
  ['p', 'Stelle P', 'F', 'AMT', 'LAND', '08'],
  ['y', 'Stelle Y', 'F', 'AMT', 'LAND', '08'],
  ['z', 'Stelle Z', 'F', 'AMT', 'LAND', '08'],
];

type SubjectRow = [id: string, kind: 'SERVICE' | 'INITIATIVE' | 'COMPONENT' | 'GROUP', parent: string | null, cellLevel: Level];

export const subjects: readonly SubjectRow[] = [
  ['it', 'GROUP', null, 'MUNICIPALITY'],
  ['e-akte', 'INITIATIVE', 'it', 'MUNICIPALITY'],
  ['baugenehmigung', 'SERVICE', null, 'MUNICIPALITY'],
  ['rechenzentrum', 'COMPONENT', null, 'LAND'],
];

export const functions = ['ubb', 'gemeinde'] as const;
export const statuses = ['stadtkreis', 'grosse-kreisstadt'] as const;

/** "The municipality itself", and who is a Große Kreisstadt or a Stadtkreis. */
export const holdings: readonly [id: string, fn: string, area: string, body: string][] = [
  ['gemeinde-in-a', 'gemeinde', 'A', 'gemeinde-a'],
  ['gemeinde-in-b', 'gemeinde', 'B', 'stadt-b'],
  ['gemeinde-in-s', 'gemeinde', 'S', 'stadt-s'],
  ['gemeinde-in-t', 'gemeinde', 'T', 'stadt-t'],
];
export const statusHoldings: readonly [id: string, status: string, place: string][] = [
  ['b-ist-gks', 'grosse-kreisstadt', 'B'],
  ['t-ist-gks', 'grosse-kreisstadt', 'T'],
  ['s-ist-stadtkreis', 'stadtkreis', 'S'],
];

/** G9, the lowest first. Gesetz and Staatsvertrag of the Land stand side by side. */
export const ranks: readonly [id: string, order: number][] = [
  ['absprache', 10], ['beschluss-kommunal', 20], ['beschluss', 30], ['beschluss-it-planungsrat', 40], ['vertrag', 50], ['satzung', 60], ['kabinettsbeschluss', 70],
  ['verwaltungsvorschrift', 80], ['verordnung', 90], ['staatsvertrag', 100], ['gesetz', 100], ['verfassung', 110], ['bundesverordnung', 120], ['bundesgesetz', 130], ['grundgesetz', 140], ['eu', 150],
];

export const boards: readonly [id: string, body: string][] = [['itr', 'land'], ['gr-b', 'stadt-b']];

/** ITR decides on IT, LEAD and OPERATE, in the Land; GR-B on everything in Böblingen. */
export const competences: readonly [id: string, board: string, subject: string, roles: readonly Role[], place: string, highest: string][] = [
  ['itr-it', 'itr', 'it', ['LEAD', 'OPERATE'], '08', 'beschluss'],
  ...['it', 'baugenehmigung', 'rechenzentrum'].map((subject) => [`gr-b-${subject}`, 'gr-b', subject, roles, 'B', 'beschluss-kommunal'] as [string, string, string, readonly Role[], string, string]),
];

/** LEAD and EXECUTE are required, the record is PARTIAL. */
export const expectations: readonly [id: string, subject: string, role: Role, place: string, record: 'COMPLETE' | 'PARTIAL'][] = ['it', 'baugenehmigung', 'rechenzentrum'].flatMap((subject) =>
  (['LEAD', 'EXECUTE'] as const).map((role) => [`${subject}-${role.toLowerCase()}`, subject, role, '08', 'PARTIAL'] as [string, string, Role, string, 'PARTIAL']),
);

/** Letters of places that no case has unless it says so: C is what A and B merge to, F what is in no municipality. */
const OTHER: Record<string, string> = { C: '081155001077', E: '081155001088', F: '084159989971' };

/** The key behind a letter, or the key itself. */
export const keyOf = (place: string): Ars => (place === '-' ? '' : (places[place]?.key ?? OTHER[place] ?? place)) as Ars;

/** The letter of a key, or the key itself where no place of the notation has it. */
export const letterOf = (key: string): string => [...Object.entries(places).map(([letter, place]) => [letter, place.key] as const), ...Object.entries(OTHER)].find(([, known]) => known === key)?.[0] ?? (key || '-');
