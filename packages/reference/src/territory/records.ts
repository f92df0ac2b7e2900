import { asArs, type Territory, type Text, type Unwritten } from '@feder/domain';
import { seen, standing } from '../make/base.ts';
import { rows, type Row } from './table.ts';

/** The data's word → the law's (GemO §§ 3, 59; LVG § 11; LKrO § 1). */
const designations: Readonly<Record<string, Text>> = {
  Land: { de: 'Land', en: 'Land' },
  Regierungsbezirk: { de: 'Regierungsbezirk', en: 'administrative district' },
  Stadtkreis: { de: 'Stadtkreis', en: 'urban county' },
  Landkreis: { de: 'Landkreis', en: 'county' },
  Verwaltungsgemeinschaft: { de: 'Vereinbarte Verwaltungsgemeinschaft', en: 'agreed administrative community' },
  Verwaltungsverband: { de: 'Gemeindeverwaltungsverband', en: 'municipal administrative association' },
  Stadt: { de: 'Stadt', en: 'town' },
  Gemeinde: { de: 'Gemeinde', en: 'municipality' },
  'Gemeindefreies Gebiet': { de: 'Gemeindefreies Gebiet', en: 'unincorporated area' },
};

const germany: Unwritten<Territory> = {
  id: asArs(''), name: 'Deutschland', designation: { de: 'Bundesrepublik', en: 'Federal Republic' }, cell: true, ...standing(seen('vg250', 'PUBLISHED')),
};

/** Germany and every territory of Baden-Württemberg. */
export const territories = (): Unwritten<Territory>[] => [germany, ...rows.map(toTerritory)];

function toTerritory({ key, name, designation, source }: Row): Unwritten<Territory> {
  const text = designations[designation];
  if (!text) throw new Error(`territories.tsv: ${key} has the unknown designation "${designation}".`);
  return { id: key, name, designation: text, cell: designation !== 'Gemeindefreies Gebiet', ...standing(seen(source, 'PUBLISHED')) };
}
