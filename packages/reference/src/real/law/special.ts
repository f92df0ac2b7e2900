import { landesrecht, shelve, type Shelf } from './basis.ts';

const LAND: Shelf = { source: 'landesrecht', rank: 'land-gesetz', confidence: 'PUBLISHED' };
const LBO = landesrecht('jlr-BauOBW2010rahmen');

/** Acts and ordinances of the Land that name the authority for a service. */
export const special = [
  ...shelve(LAND, [
    ['lbo-46-1-3', 'LBO', '§ 46 Abs. 1 Nr. 3', 'Untere Baurechtsbehörden', 'Lower building authorities', LBO],
    ['lbo-48-1', 'LBO', '§ 48 Abs. 1', 'Sachlich zuständig ist die untere Baurechtsbehörde', 'The lower building authority is competent', LBO],
    ['dschg-3-1-3', 'DSchG', '§ 3 Abs. 1 Nr. 3', 'Untere Denkmalschutzbehörden sind die unteren Baurechtsbehörden', 'Lower building authorities protect monuments'],
    ['dschg-3-4', 'DSchG', '§ 3 Abs. 4', 'Anhörung des Landesamts für Denkmalpflege', 'The Landesamt für Denkmalpflege is heard'],
    ['polg-107-3', 'PolG', '§ 107 Abs. 3', 'Kreispolizeibehörden sind die unteren Verwaltungsbehörden', 'County police authorities'],
    ['polg-107-4', 'PolG', '§ 107 Abs. 4', 'Ortspolizeibehörden sind die Gemeinden', 'Local police authorities are the municipalities'],
    ['jwmg-58-3', 'JWMG', '§ 58 Abs. 3', 'Untere Jagdbehörden', 'Lower hunting authorities'],
    ['jwmg-62-1', 'JWMG', '§ 62 Abs. 1', 'Zuständig ist die untere Jagdbehörde', 'The lower hunting authority is competent'],
    ['fischg-35-1', 'FischG', '§ 35 Abs. 1', 'Fischereischeine erteilen die Gemeinden', 'Municipalities issue fishing licences'],
    ['strg-50-3-3', 'StrG', '§ 50 Abs. 3 Nr. 3', 'Straßenbaubehörden für Gemeindestraßen', 'Road authorities for municipal roads'],
    ['kitag-3-1', 'KiTaG', '§ 3 Abs. 1', 'Aufgaben der Gemeinden in der Kindertagesbetreuung', 'Municipal tasks in child day care'],
    ['lkreiwig-6-1', 'LKreiWiG', '§ 6 Abs. 1', 'Öffentlich-rechtliche Entsorgungsträger sind die Stadt- und Landkreise', 'Counties are the waste authorities'],
    ['kag-9-2', 'KAG', '§ 9 Abs. 2', 'Festsetzung von Grundsteuer und Gewerbesteuer', 'Assessment of property and trade tax'],
    ['kag-9-3', 'KAG', '§ 9 Abs. 3', 'Die Gemeinden erheben eine Hundesteuer', 'Municipalities levy a dog tax'],
    ['kag-9-4', 'KAG', '§ 9 Abs. 4', 'Örtliche Aufwandsteuern der Gemeinden', 'Local expenditure taxes'],
  ]),
  ...shelve({ ...LAND, from: '2026-01-01' }, [
    ['lgastg-2-1', 'LGastG', '§ 2 Abs. 1', 'Anzeige des Gaststättengewerbes mit der Gewerbeanmeldung', 'Notice of a restaurant business'],
    ['lgastg-13-3', 'LGastG', '§ 13 Abs. 3', 'Anzeigen vorübergehender Gaststätten nehmen die Gemeinden entgegen', 'Municipalities receive notices of temporary restaurants'],
    ['lgastg-13-7', 'LGastG', '§ 13 Abs. 7', 'Aufsicht über die Aufgaben der Gemeinden: § 119 GemO entsprechend', 'Supervision of the municipal tasks'],
  ]),
  ...shelve({ source: 'umwelt-online', rank: 'land-gesetz', confidence: 'PUBLISHED' }, [
    ['agbmg-1-2', 'AGBMG', '§ 1 Abs. 2', 'Meldebehörde ist die Ortspolizeibehörde', 'The local police authority registers residents'],
  ]),
  ...shelve({ source: 'umwelt-online', rank: 'land-verordnung', confidence: 'PUBLISHED' }, [
    ['dvowaffg-1-1', 'DVOWaffG', '§ 1 Abs. 1', 'Waffenrecht: Kreispolizeibehörden', 'Weapons law: county police authorities'],
    ['dvowaffg-1-1a', 'DVOWaffG', '§ 1 Abs. 1a', 'Waffenrecht in Rheinstetten: Landratsamt Karlsruhe', 'Weapons law in Rheinstetten'],
    ['gastvo-1-1', 'GastVO', '§ 1 Abs. 1', 'Gaststättenrecht bis Ende 2025: untere Verwaltungsbehörden und Baurechtsbehörden', 'Restaurant law until the end of 2025', 'https://www.umwelt-online.de/recht/allgemei/laender/bw/gbv.htm'],
  ]),
  ...shelve({ source: 'lexaris', rank: 'land-verordnung', confidence: 'PUBLISHED' }, [
    ['aazuvo-2-3', 'AAZuVO', '§ 2 Nr. 3', 'Untere Ausländerbehörden sind die unteren Verwaltungsbehörden', 'Lower immigration authorities'],
    ['beeg-zuvo-1-1', 'BEEG-ZuVO', '§ 1 Abs. 1', 'Elterngeld: L-Bank', 'Parental allowance: L-Bank'],
  ]),
  ...shelve({ source: 'lexaris', rank: 'land-gesetz', confidence: 'PUBLISHED' }, [
    ['agsgb12-1-1', 'AGSGB XII', '§ 1 Abs. 1', 'Örtliche Träger der Sozialhilfe', 'Local bodies of social assistance'],
    ['agsgb12-2', 'AGSGB XII', '§ 2', 'Sachliche Zuständigkeit der örtlichen Träger', 'Competence of the local bodies'],
  ]),
  ...shelve({ ...LAND, source: 'verwaltungswissen', confidence: 'UNVERIFIED' }, [
    ['stvozug-1', 'StVOZuG', '§§ 1 bis 3', 'Straßenverkehrsbehörden', 'Road traffic authorities'],
    ['lglueg-47', 'LGlüG', '§ 47', 'Zuständigkeit für Spielhallen', 'Competence for gaming halls'],
    ['agpstg', 'AGPStG', '', 'Standesämter der Gemeinden', 'Register offices of the municipalities'],
    ['fag-18', 'FAG', '§ 18', 'Schülerbeförderung', 'School transport'],
    ['lblindhg', 'Landesblindenhilfegesetz', '', 'Landesblindenhilfe', 'Allowance for the blind'],
    ['lkjhg', 'LKJHG', '', 'Örtliche Träger der Jugendhilfe', 'Local bodies of youth welfare'],
    ['agprostschg', 'AGProstSchG', '', 'Zuständigkeit nach dem Prostituiertenschutzgesetz', 'Competence under the Prostitutes Protection Act'],
    ['strg-41', 'StrG', '§ 41', 'Straßenreinigung', 'Street cleaning'],
    ['lvwvfg-33', 'LVwVfG', '§ 33', 'Beglaubigung von Dokumenten', 'Certification of documents'],
  ]),
  ...shelve({ source: 'verwaltungswissen', rank: 'land-verordnung', confidence: 'UNVERIFIED' }, [
    ['gewo-zuvo', 'GewO-ZuVO', '', 'Zuständigkeiten nach der Gewerbeordnung', 'Competences under the Trade Code'],
    ['wogg-zuvo', 'Verordnung nach § 24 Abs. 1 WoGG', '', 'Wohngeldbehörden; Wortlaut nicht gefunden', 'Housing benefit authorities; wording not found'],
  ]),
];
