import type { Ars, Evidence, Holding, Unwritten } from '@feder/domain';
import { ref, seen, since, standing } from '../make/base.ts';
import { within } from '../make/rule.ts';
import { keyOfAgs, landkreise, municipalities, rowsOf, stadtkreise } from '../territory/table.ts';
import { declaredCommunities } from './declared-communities.ts';
import { grosseKreisstaedte } from './grosse-kreisstaedte.ts';

type Entry = Unwritten<Holding>;

const hold = (fn: string, body: string, key: Ars, base: ReturnType<typeof since>): Entry => ({
  id: ref(`${fn}-${key === '' ? 'bund' : key}`), fn: ref(fn), body: ref(body), area: within([key]), ...base,
});

const LAW = (paragraph: string): Evidence => seen('landesrecht', 'PUBLISHED', paragraph);

const byCountyOffices = (fn: string, evidence: Evidence, basis: string[]): Entry[] => landkreise.map(({ key }) => hold(fn, `landratsamt-${key}`, key, standing(evidence, basis)));

/** A Stadtkreis holds for its whole county, which is the town. */
const byStadtkreise = (fn: string, evidence: Evidence, basis: string[]): Entry[] =>
  stadtkreise.map(({ key }) => hold(fn, `gemeinde-${keyOfAgs(`${key}000`)}`, key, standing(evidence, basis)));

const byGrosseKreisstaedte = (fn: string, evidence: Evidence, basis: string[]): Entry[] =>
  grosseKreisstaedte.map(({ key, from }) => hold(fn, `gemeinde-${key}`, key, from === null ? standing(evidence, basis) : since(from, evidence, basis)));

const byCommunities = (fn: string, basis: string[]): Entry[] =>
  declaredCommunities().map(({ key, body }) => hold(fn, body, key, standing(seen('dienstseiten', 'UNVERIFIED', '§ 17 LVG'), basis)));

/** The county office is certain as authority, uncertain as the one for each place: a municipality there may have the function itself, and the list of those was not found. */
const withUncertainPlaces = (fn: string, confidence: 'PUBLISHED' | 'UNVERIFIED', basis: string[]): Entry[] => [
  ...byCountyOffices(fn, seen('landesrecht', 'UNVERIFIED', '§ 15 Abs. 1 Nr. 1 LVG; einzelne Gemeinden und Verwaltungsgemeinschaften nicht erfasst'), ['lvg-15-1-1', ...basis]),
  ...byStadtkreise(fn, seen('landesrecht', confidence, '§ 15 Abs. 1 Nr. 2 LVG'), ['lvg-15-1-2', ...basis]),
  ...byGrosseKreisstaedte(fn, seen('landesrecht', confidence, '§ 15 Abs. 1 Nr. 1 LVG'), ['lvg-15-1-1', ...basis]),
  ...byCommunities(fn, ['lvg-17-1', ...basis]),
];

const housing = 'Praxis nach Dienstseiten; Verordnung nicht gefunden, einzelne Städte weichen ab';

/** The register of functions: FACTS' table, with LVG §§ 15 to 19 where they say it more exactly. */
export const holdings = (): Entry[] => [
  ...municipalities.map(({ key }) => hold('gemeinde', `gemeinde-${key}`, key, standing(LAW('§ 2 Abs. 1 GemO'), ['gemo-2-1']))),
  ...byCountyOffices('uvb', LAW('§ 15 Abs. 1 Nr. 1 LVG'), ['lvg-15-1-1']),
  ...byStadtkreise('uvb', LAW('§ 15 Abs. 1 Nr. 2 LVG'), ['lvg-15-1-2']),
  ...byCountyOffices('uvb-gks', LAW('§ 15 Abs. 1 Nr. 1 LVG'), ['lvg-15-1-1']),
  ...byStadtkreise('uvb-gks', LAW('§ 15 Abs. 1 Nr. 2 LVG'), ['lvg-15-1-2']),
  ...byGrosseKreisstaedte('uvb-gks', LAW('§ 15 Abs. 1 Nr. 1 LVG'), ['lvg-15-1-1']),
  ...withUncertainPlaces('uvb-gks-vg', 'PUBLISHED', []),
  ...withUncertainPlaces('ubb', 'PUBLISHED', ['lbo-46-1-3']),
  ...withUncertainPlaces('stvb', 'UNVERIFIED', ['stvozug-1']),
  ...landkreise.map(({ key }) => hold('kreis', `landkreis-${key}`, key, standing(LAW('§ 1 Abs. 2 LKrO'), ['lkro-1-2']))),
  ...byStadtkreise('kreis', LAW('§ 3 Abs. 1 GemO'), ['gemo-3']),
  ...byCountyOffices('versorgungsamt', LAW('§ 19 Abs. 1 Nr. 4 Buchst. a LVG'), ['lvg-19-1-4a']),
  hold('versorgungsamt', 'landratsamt-08425', rowOf('08421'), standing(seen('ulm', 'PUBLISHED'), ['lvg-19-1-4a'])),
  ...byCountyOffices('gesundheitsamt', LAW('§ 19 Abs. 1 Nr. 4 Buchst. a LVG'), ['lvg-19-1-4a']),
  ...byCountyOffices('wohngeldbehoerde', seen('dienstseiten', 'UNVERIFIED', housing), ['wogg-24-1']),
  ...byStadtkreise('wohngeldbehoerde', seen('dienstseiten', 'UNVERIFIED', housing), ['wogg-24-1']),
  ...byGrosseKreisstaedte('wohngeldbehoerde', seen('dienstseiten', 'UNVERIFIED', housing), ['wogg-24-1']),
  ...byCountyOffices('rechtsaufsicht', LAW('§ 119 GemO'), ['gemo-119']),
  ...stadtkreise.map(({ key }) => hold('rechtsaufsicht', `rp-${key.slice(0, 3)}`, key, standing(LAW('§ 119 GemO'), ['gemo-119']))),
  ...grosseKreisstaedte.map(({ key, from }) => hold('rechtsaufsicht', `rp-${key.slice(0, 3)}`, key, from === null ? standing(LAW('§ 119 GemO'), ['gemo-119']) : since(from, LAW('§ 119 GemO'), ['gemo-119']))),
  ...rowsOf('DISTRICT').map(({ key }) => hold('rp', `rp-${key}`, key, standing(LAW('§ 11 Abs. 2 LVG'), ['lvg-11-2']))),
];

function rowOf(county: string): Ars {
  const row = stadtkreise.find(({ key }) => key === county);
  if (!row) throw new Error(`${county} is no Stadtkreis.`);
  return row.key;
}
