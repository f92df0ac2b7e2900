import { asArs, type Body, type BodyId, type Grammar, type Holding, type LegalForm, type StatusHolding, type Unwritten } from '@feder/domain';
import { ref } from '../make/base.ts';
import { within } from '../make/rule.ts';
import { invented } from './base.ts';
import { ABSATZAU, firstMunicipalities, placesOf, STADTKREIS, TOWNS } from './territories.ts';

const body = (id: string, de: string, en: string, short: string, grammar: Grammar, form: LegalForm, legalPerson = id, key = '99', level: Body['level'] = 'LAND', days: { from?: string; to?: string } = {}): Unwritten<Body> => ({
  id: ref(id), name: { de, en }, short, grammar, form, level, place: asArs(key), legalPerson: ref<BodyId>(legalPerson), ...invented([], days),
});

const counties = placesOf(5).filter(({ designation }) => designation.de === 'Landkreis');

/** Bodies of the Planspiel. None of them exists. */
export const bodies: readonly Unwritten<Body>[] = [
  body('ps-bund', 'Planspielbund', 'Simulation federation', 'Bund', 'M', 'GEBIETSKOERPERSCHAFT', 'ps-bund', '', 'GERMANY'),
  body('ps-land', 'Land Planspielland', 'Land Planspielland', 'Land', 'N', 'GEBIETSKOERPERSCHAFT'),
  body('ps-im', 'Digitalministerium Planspielland', 'Ministry of digital affairs, Planspielland', 'Digitalministerium', 'N', 'OBERSTE_LANDESBEHOERDE', 'ps-land'),
  body('ps-it-betrieb', 'IT-Betrieb Planspielland', 'IT operations Planspielland', 'IT-Betrieb', 'M', 'LANDESOBERBEHOERDE', 'ps-land'),
  body('ps-kommunal-it', 'Kommunal-IT Planspielland', 'Municipal IT Planspielland', 'Kommunal-IT', 'F', 'AOER'),
  body('ps-zv-leitstelle', 'Zweckverband Leitstelle Südfeder', 'Association for the control centre', 'ZV Leitstelle', 'M', 'ZWECKVERBAND'),
  body('ps-gemeindebund', 'Gemeindebund Planspielland', 'Association of municipalities, Planspielland', 'Gemeindebund', 'M', 'VERBAND'),
  body('ps-datenschutz', 'Datenschutzstelle Planspielland', 'Data protection office, Planspielland', 'Datenschutz', 'F', 'OBERSTE_LANDESBEHOERDE', 'ps-land'),
  ...placesOf(3).map(({ key, name }) => body(`ps-rp-${key}`, `Regierungspräsidium ${name}`, `Regierungspräsidium ${name}`, `RP ${name}`, 'N', 'LANDESMITTELBEHOERDE', 'ps-land', key, 'DISTRICT')),
  ...counties.map(({ key, name }) => body(`ps-landratsamt-${key}`, `Landratsamt ${name}`, `County Office ${name}`, `LRA ${name}`, 'N', 'UNTERE_LANDESBEHOERDE', 'ps-land', key, 'COUNTY')),
  ...counties.map(({ key, name }) => body(`ps-landkreis-${key}`, `Landkreis ${name}`, `County of ${name}`, `LK ${name}`, 'M', 'GEBIETSKOERPERSCHAFT', `ps-landkreis-${key}`, key, 'COUNTY')),
  ...placesOf(12).map(({ key, name, designation, ...days }) => body(`ps-gemeinde-${key}`, `${designation.de} ${name}`, `${designation.de === 'Stadt' ? 'Town' : 'Municipality'} of ${name}`, name, 'F', 'GEBIETSKOERPERSCHAFT', `ps-gemeinde-${key}`, key, 'MUNICIPALITY', days)),
];

const hold = (fn: string, holder: string, key: string): Unwritten<Holding> => ({ id: ref(`ps-${fn}-${key}`), fn: ref(fn), body: ref(holder), area: within([key]), ...invented(['ps-gesetz-2']) });

/**
 * The register of functions: the office of the county, and deeper the towns that do it themselves. For Griffelstein nobody is recorded as health office.
 * For the merged Zeilenau nothing is recorded: it is asked as each of its predecessors, of which Absatzau was building authority and Zeilenbach was not.
 */
export const holdings: readonly Unwritten<Holding>[] = [
  ...firstMunicipalities.map(({ key }) => hold('gemeinde', `ps-gemeinde-${key}`, key)),
  ...counties.map(({ key }) => hold('ubb', `ps-landratsamt-${key}`, key)),
  ...[STADTKREIS, ...TOWNS, ABSATZAU].map((key) => hold('ubb', `ps-gemeinde-${key}`, key)),
  ...counties.filter(({ name }) => name !== 'Griffelstein').map(({ key }) => hold('gesundheitsamt', `ps-landratsamt-${key}`, key)),
  ...placesOf(3).map(({ key }) => hold('rp', `ps-rp-${key}`, key)),
];

const status = (id: string, key: string): Unwritten<StatusHolding> => ({ id: ref(`ps-${id}-${key}`), status: ref(id), place: asArs(key), ...invented(['ps-gesetz-2']) });

export const statusHoldings: readonly Unwritten<StatusHolding>[] = [status('stadtkreis', STADTKREIS), ...TOWNS.map((key) => status('grosse-kreisstadt', key))];
