import { ratio, type Assignment, type Evidence, type Expectation, type Subject, type Unwritten } from '@feder/domain';
import { ref, seen, since, standing, until } from '../../make/base.ts';
import { body, expected, fn, rule, within } from '../../make/rule.ts';
import { keyOfAgs } from '../../territory/table.ts';
import { legalBases } from '../law/all.ts';
import { building } from './building.ts';
import { county } from './county.ts';
import { groupOf } from './groups.ts';
import { lower } from './lower.ts';
import { municipal } from './municipal.ts';
import type { ServiceRow } from './row.ts';

const LAND = ['08'];

/** The starter catalogue: 56 services of the LeiKa, and the notice that replaced one of them. */
export const services: readonly ServiceRow[] = [...municipal, ...building, ...lower, ...county];

const span = ({ from, to }: ServiceRow, evidence: Evidence, basis: readonly string[]) =>
  from !== undefined ? since(from, evidence, basis) : to !== undefined ? until(to, evidence, basis) : standing(evidence, basis);

export const serviceSubjects = (): Unwritten<Subject>[] => services.map((row) => ({
  id: ref(row.key), kind: 'SERVICE', name: { de: row.name, en: row.en }, parent: ref(groupOf(row)), cellLevel: 'MUNICIPALITY', typing: [...row.typing], catalogueName: row.leika, synonyms: [...row.synonyms],
  ...(row.remark === undefined ? {} : { summary: row.remark }),
  ...span(row, seen('leika', 'PUBLISHED', row.key), []),
}));

/** Who executes: one rule for each service whose authority is known. */
export const serviceRules = (): Unwritten<Assignment>[] => [
  ...services.flatMap((row) => (row.holder === null ? [] : [executes(row, row.holder)])),
  rule('ausfuehrung-99089086060000-rheinstetten', '99089086060000', 'EXECUTE', within([keyOfAgs('08215108')]), [body('landratsamt-08215')], 'land-verordnung',
    standing(seen('umwelt-online', 'PUBLISHED', '§ 1 Abs. 1a DVOWaffG'), ['dvowaffg-1-1a'])),
  rule('anhoerung-99033002001000', '99033002001000', 'CONSULT', within(LAND), [body('landesamt-denkmalpflege')], 'land-gesetz', standing(seen('landesrecht', 'PUBLISHED', '§ 3 Abs. 4 DSchG'), ['dschg-3-4'])),
  rule('finanzierung-99041006017000', '99041006017000', 'FUND', within(LAND), [body('bund')], 'bund-gesetz', standing(seen('bundesrecht', 'PUBLISHED', '§ 12 Abs. 3 BEEG'), ['beeg-12-3'])),
  rule('finanzierung-99107021017000', '99107021017000', 'FUND', within(LAND), [{ ...body('bund'), share: ratio(2n, 5n) }, { ...body('land-bw'), share: ratio(3n, 5n) }], 'bund-gesetz',
    standing(seen('bundesrecht', 'UNVERIFIED', '§ 8 Abs. 1 UhVorschG; Anteil der Kommunen am Landesteil nicht erfasst'), ['uhvorschg-8-1'])),
];

function executes(row: ServiceRow, holder: NonNullable<ServiceRow['holder']>): Unwritten<Assignment> {
  const origin = legalBases().find(({ id }) => id === row.basis[0]);
  if (!origin) throw new Error(`${row.key}: the first legal basis "${String(row.basis[0])}" is not recorded.`);
  const evidence = seen(row.confidence === 'PUBLISHED' ? origin.evidence.source : 'verwaltungswissen', row.confidence, origin.label);
  return rule(`ausfuehrung-${row.key}`, row.key, 'EXECUTE', within(LAND), ['fn' in holder ? fn(holder.fn) : body(holder.body)], row.rank ?? 'land-gesetz', span(row, evidence, row.basis));
}

/** Functions whose register misses holders outside Stadtkreise and Große Kreisstädte, and those that miss them anywhere. */
const KNOWN_IN_TOWNS = new Set(['ubb', 'uvb-gks-vg']);
const KNOWN_NOWHERE = new Set(['versorgungsamt', 'gesundheitsamt', 'wohngeldbehoerde', 'stvb']);

/** Where the record of EXECUTE is complete. A service without a rule has no line here: the one of the group holds, and that is PARTIAL. */
export const serviceExpectations = (): Unwritten<Expectation>[] => services.flatMap((row) => {
  if (row.holder === null || 'body' in row.holder) return [];
  const { fn: held } = row.holder;
  const evidence = seen('verwaltungswissen', 'UNVERIFIED', 'Vollständigkeit des Verzeichnisses der Funktion');
  const base = span(row, evidence, []);
  if (row.partial || KNOWN_NOWHERE.has(held)) return [expected(`erwartet-${row.key}`, row.key, 'EXECUTE', within(LAND), 'PARTIAL', base)];
  if (!KNOWN_IN_TOWNS.has(held)) return [expected(`erwartet-${row.key}`, row.key, 'EXECUTE', within(LAND), 'COMPLETE', base)];
  return [
    expected(`erwartet-${row.key}`, row.key, 'EXECUTE', within(LAND), 'PARTIAL', base),
    ...['stadtkreis', 'grosse-kreisstadt'].map((status) => expected(`erwartet-${row.key}-${status}`, row.key, 'EXECUTE', within(LAND, status), 'COMPLETE', base)),
  ];
});
