import type { Body, Unwritten } from '@feder/domain';
import { ref, seen, standing } from '../../make/base.ts';
import { fullName, landkreise, municipalities, rowsOf, type Row } from '../../territory/table.ts';

type Id = Body['id'];

/** "Böblingen" for the office of the Landkreis Böblingen, "Enzkreis" for that of the Enzkreis: in both the plain name. */
const districtOffice = ({ key, name }: Row): Unwritten<Body> => ({
  id: ref<Id>(`rp-${key}`), name: { de: `Regierungspräsidium ${name}`, en: `Regierungspräsidium ${name}` }, short: `RP ${name}`, grammar: 'N',
  form: 'LANDESMITTELBEHOERDE', level: 'DISTRICT', place: key, legalPerson: ref<Id>('land-bw'), supervisedAs: ref('aufsicht-regierungspraesidien'), ...standing(seen('landesrecht', 'PUBLISHED', '§ 11 LVG'), ['lvg-11-2']),
});

/** The state side: untere Verwaltungsbehörde, an authority of the Land (LKrO § 1 (3)). */
const countyOffice = ({ key, name }: Row): Unwritten<Body> => ({
  id: ref<Id>(`landratsamt-${key}`), name: { de: `Landratsamt ${name}`, en: `County Office ${name}` }, short: `LRA ${name}`, grammar: 'N',
  form: 'UNTERE_LANDESBEHOERDE', level: 'COUNTY', place: key, legalPerson: ref<Id>('land-bw'), supervisedAs: ref('aufsicht-landratsaemter'), ...standing(seen('landesrecht', 'PUBLISHED', '§ 1 Abs. 3 LKrO'), ['lkro-1-3', 'lvg-15-1-1']),
});

/** The municipal side: a corporation of its own. */
const county = (row: Row): Unwritten<Body> => ({
  id: ref<Id>(`landkreis-${row.key}`), name: { de: fullName(row), en: row.alone ? row.name : `County of ${row.name}` }, short: row.alone ? row.name : `LK ${row.name}`, grammar: 'M',
  form: 'GEBIETSKOERPERSCHAFT', level: 'COUNTY', place: row.key, legalPerson: ref<Id>(`landkreis-${row.key}`), ...standing(seen(row.source, 'PUBLISHED'), ['lkro-1-2']),
});

const municipality = (row: Row): Unwritten<Body> => ({
  id: ref<Id>(`gemeinde-${row.key}`), name: { de: fullName(row), en: `${row.designation === 'Stadt' ? 'Town' : 'Municipality'} of ${row.name}` }, short: row.name, grammar: 'F',
  form: 'GEBIETSKOERPERSCHAFT', level: 'MUNICIPALITY', place: row.key, legalPerson: ref<Id>(`gemeinde-${row.key}`), ...standing(seen(row.source, 'PUBLISHED'), ['gemo-2-1']),
});

/** Associations with a body of their own. In an agreed community one of the municipalities acts, so there is no further body (GemO § 59). */
const association = ({ key, name, alone }: Row): Unwritten<Body> => ({
  id: ref<Id>(`gvv-${key}`), name: { de: alone ? name : `Gemeindeverwaltungsverband ${name}`, en: `Municipal administrative association ${name}` }, short: alone ? name : `GVV ${name}`,
  grammar: alone && name.startsWith('Verwaltungsgemeinschaft') ? 'F' : 'M', form: 'GEMEINDEVERBAND', level: 'ASSOCIATION', place: key, legalPerson: ref<Id>(`gvv-${key}`),
  ...standing(seen('vg250', 'PUBLISHED'), ['gemo-59']),
});

/** Bodies that stand for a place: 4 Regierungspräsidien, 35 Landratsämter, 35 Landkreise, 114 Gemeindeverwaltungsverbände, 1,101 municipalities. */
export const territorialBodies = (): Unwritten<Body>[] => [
  ...rowsOf('DISTRICT').map(districtOffice),
  ...landkreise.map(countyOffice),
  ...landkreise.map(county),
  ...rowsOf('ASSOCIATION').filter(({ designation }) => designation === 'Verwaltungsverband').map(association),
  ...municipalities.map(municipality),
];
