import { asArs, type Ars } from '@feder/domain';
import { municipalities, rowsOf } from '../territory/table.ts';

/**
 * Administrative communities that are untere Verwaltungsbehörde (LVG § 17), as pages of Landratsämter and towns say: 27 of the 38 that are counted. No complete public list
 * exists, so the record outside Stadtkreise and Große Kreisstädte stays PARTIAL, and each of these UNVERIFIED.
 */
const keys = [
  '081165001', '081185002', '081185008', '081195001', '081255001', '081255002', '081255004', '082165002', '082265004', '082265008', '083155012', '083175007', '083175009',
  '083275004', '083355006', '083375005', '084165002', '084175001', '084175004', '084255008', '084265005', '084355002', '084355007', '084365004', '084365002', '084375005', '084375004',
];

/** The key of each, and the body that acts: the association itself, or in an agreed community the municipality that gives it its name (GemO § 59). */
export const declaredCommunities = (): { key: Ars; body: string }[] => keys.map((text) => {
  const row = rowsOf('ASSOCIATION').find(({ key }) => key === text);
  if (!row) throw new Error(`${text} is no association.`);
  if (row.designation === 'Verwaltungsverband') return { key: row.key, body: `gvv-${row.key}` };
  const acting = municipalities.find(({ key, name }) => key.startsWith(text) && name === row.name);
  if (!acting) throw new Error(`The community ${row.name} (${text}) has no municipality of its name.`);
  return { key: asArs(text), body: `gemeinde-${acting.key}` };
});
