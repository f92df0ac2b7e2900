import { asArs, type Ars, type Succession, type Territory, type Text, type Unwritten } from '@feder/domain';
import { ref } from '../make/base.ts';
import { invented } from './base.ts';

type Place = { key: Ars; name: string; designation: Text; from?: string; to?: string };

/** Zeilenbach and Absatzau merge to Zeilenau. */
const MERGER = '2026-07-01';
const MERGED = asArs('992210020020');
const MERGING: readonly Ars[] = [asArs('992210018018'), asArs('992210019019')];

const town: Text = { de: 'Stadt', en: 'town' };
const village: Text = { de: 'Gemeinde', en: 'municipality' };
const county: Text = { de: 'Landkreis', en: 'county' };

const places = (designation: Text, ...rows: readonly (readonly [key: string, name: string])[]): Place[] => rows.map(([key, name]) => ({ key: asArs(key), name, designation }));

/** Planspielland: an invented Land under the key 99, which no Land has. */
const allPlaces: readonly Place[] = [
  ...places({ de: 'Bund (Planspiel)', en: 'Federation (simulation)' }, ['', 'Planspielbund']),
  ...places({ de: 'Land', en: 'Land' }, ['99', 'Planspielland']),
  ...places({ de: 'Regierungsbezirk', en: 'administrative district' }, ['991', 'Nordfeder'], ['992', 'Südfeder']),
  ...places({ de: 'Stadtkreis', en: 'urban county' }, ['99111', 'Federstadt']),
  ...places(county, ['99115', 'Kielhausen'], ['99116', 'Griffelstein'], ['99221', 'Bogenried']),
  ...places({ de: 'Vereinbarte Verwaltungsgemeinschaft', en: 'agreed administrative community' }, ['991155001', 'Tintenau'], ['992215001', 'Quorumsfeld']),
  ...places({ de: 'Gemeindeverwaltungsverband', en: 'municipal administrative association' }, ['991165001', 'Oberes Mappental']),
  ...places(town, ['991110000000', 'Federstadt'], ['991150003003', 'Kielhausen'], ['991155001001', 'Tintenau'], ['991160001001', 'Griffelstein'], ['992210001001', 'Bogenried']),
  ...places(village,
    ['991150008008', 'Löschbach'], ['991150009009', 'Randnotz'], ['991155001002', 'Zettelbrunn'], ['991155001005', 'Aktenweiler'],
    ['991160020020', 'Registerheim'], ['991160021021', 'Siegelhofen'], ['991165001010', 'Mappenfeld'], ['991165001011', 'Ordnerstetten'], ['991165001012', 'Urkundenau'],
    ['992210010010', 'Protokollingen'], ['992210011011', 'Vermerkrode'], ['992210012012', 'Klausenrain'], ['992210013013', 'Fußnotenberg'], ['992210014014', 'Anlagenheim'],
    ['992210015015', 'Paragrafenau'], ['992215001002', 'Quorumsfeld'], ['992215001003', 'Stimmzettelbach'], ['992215001004', 'Beschlusshausen']),
  ...places(village, ['992210018018', 'Zeilenbach'], ['992210019019', 'Absatzau']).map((place) => ({ ...place, to: MERGER })),
  { key: MERGED, name: 'Zeilenau', designation: village, from: MERGER },
];

export const placesOf = (digits: number): Place[] => allPlaces.filter(({ key }) => key.length === digits);

/** Große Kreisstädte of the Planspiel. */
export const TOWNS: readonly Ars[] = [asArs('991150003003'), asArs('992210001001')];
export const STADTKREIS: Ars = asArs('991110000000');

export const territories: readonly Unwritten<Territory>[] = allPlaces.map(({ key, name, designation, ...days }) => ({ id: key, name, designation, cell: true, ...invented([], days) }));

const followed = (from: Succession['from'], to: Succession['to']): Unwritten<Succession> => ({ id: ref(`ps-fusion-${from}`), from, to, kind: 'MERGER', ...invented(['ps-gesetz-2'], { from: MERGER }) });

/** The place follows the places, and its body their bodies. */
export const successions: readonly Unwritten<Succession>[] = MERGING.flatMap((key) => [followed(key, MERGED), followed(ref(`ps-gemeinde-${key}`), ref(`ps-gemeinde-${MERGED}`))]);

/** Those that were there on the first day. */
export const firstMunicipalities: readonly Place[] = placesOf(12).filter(({ from }) => from === undefined);
export const ABSATZAU: Ars = asArs('992210019019');
