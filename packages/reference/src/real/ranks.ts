import type { Rank } from '@feder/domain';
import { ref } from '../make/base.ts';

const rank = (id: string, order: number, de: string, en: string): Rank => ({ id: ref(id), order, name: { de, en } });

/** (K) The order of G9: the rank of the instrument that contains a rule. A larger order wins; equal orders are equal. */
export const ranks: readonly Rank[] = [
  rank('eu', 150, 'Recht der Europäischen Union', 'European Union law'),
  rank('bund-verfassung', 140, 'Grundgesetz', 'Basic Law'),
  rank('bund-gesetz', 130, 'Bundesgesetz', 'federal act'),
  rank('bund-verordnung', 120, 'Rechtsverordnung des Bundes', 'federal ordinance'),
  rank('land-verfassung', 110, 'Landesverfassung', 'constitution of the Land'),
  rank('land-gesetz', 100, 'Landesgesetz', 'act of the Land'),
  rank('staatsvertrag', 100, 'Staatsvertrag', 'treaty between Bund and Länder'),
  rank('land-verordnung', 90, 'Rechtsverordnung des Landes', 'ordinance of the Land'),
  rank('land-vorschrift', 80, 'Verwaltungsvorschrift des Landes', 'administrative regulation of the Land'),
  rank('kabinett', 70, 'Kabinettsbeschluss', 'cabinet decision'),
  rank('satzung', 60, 'Satzung', 'by-law'),
  rank('vertrag', 50, 'Vertrag', 'contract'),
  rank('beschluss-it-planungsrat', 40, 'Beschluss des IT-Planungsrats', 'decision of the IT Planning Council'),
  rank('beschluss-land', 30, 'Beschluss eines Gremiums des Landes', 'decision of a board of the Land'),
  rank('beschluss-kommunal', 20, 'Beschluss eines kommunalen Gremiums', 'decision of a municipal board'),
  rank('absprache', 10, 'Absprache', 'informal agreement'),
];
