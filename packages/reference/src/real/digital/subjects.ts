import type { Level, Subject, Text, Unwritten } from '@feder/domain';
import { ref, seen, since, standing } from '../../make/base.ts';

type Kind = Exclude<Subject['kind'], 'SERVICE'>;
type More = { synonyms?: string[]; summary?: Text; oneMatter?: true; cellLevel?: Level; base?: ReturnType<typeof since> };

const known = standing(seen('artikel-2026-05-18', 'UNVERIFIED', 'Vorhaben genannt'));

const subject = (id: string, kind: Kind, parent: string | null, de: string, en: string, { base = known, cellLevel = 'LAND', ...more }: More = {}): Unwritten<Subject> => ({
  id: ref(id), kind, name: { de, en }, parent: parent === null ? null : ref(parent), cellLevel, ...more, ...base,
});

const announced = (paragraph: string) => since('2026-05-18', seen('artikel-2026-05-18', 'ANNOUNCED', paragraph), ['ankuendigung-2026-05']);
const law = (paragraph: string, basis: string, source = 'landesrecht') => standing(seen(source, 'PUBLISHED', paragraph), [basis]);
const own = standing(seen('verwaltungswissen', 'UNVERIFIED', 'Gliederung von Feder'));
const decided = (from: string, basis: string) => since(from, seen('it-planungsrat', 'PUBLISHED'), [basis]);
const paid = standing(seen('it-planungsrat', 'PUBLISHED', 'B-2026/18'));

/**
 * Initiatives and components. What the Land and the municipalities each do for themselves is two subjects under one group (G4).
 * Those whose first day is the announcement did not exist for the record before it.
 */
export const digitalSubjects: readonly Unwritten<Subject>[] = [
  subject('it', 'GROUP', null, 'Informationstechnik und Digitalisierung', 'Information technology and digitalisation', { base: own }),
  subject('it-land-und-kommunen', 'GROUP', 'it', 'Vorhaben von Land und Kommunen', 'Initiatives of the Land and the municipalities', { base: own }),
  subject('it-land', 'GROUP', 'it', 'Informationstechnik des Landes', 'Information technology of the Land', { base: own }),
  subject('it-bund-laender', 'GROUP', 'it', 'Gemeinsame Informationstechnik von Bund und Ländern', 'Common information technology of Bund and Länder', { base: own }),
  subject('it-kommunal', 'GROUP', 'it', 'Informationstechnik der Kommunen', 'Information technology of the municipalities', { base: own }),

  subject('gemeinsames-rechenzentrum', 'COMPONENT', 'it-land-und-kommunen', 'Gemeinsames Rechenzentrum', 'Joint data centre', { synonyms: ['Rechenzentrum', 'RZ'], summary: { de: 'Rechenzentrum für Land und Kommunen, angekündigt am 18.05.2026. Niemand ist bisher benannt.', en: 'Data centre for the Land and the municipalities, announced on 18 May 2026. Nobody is named yet.' }, base: announced('Rechenzentrum') }),
  subject('e-akte', 'GROUP', 'it-land-und-kommunen', 'E-Akte', 'Electronic file', { oneMatter: true, base: own }),
  subject('e-akte-land', 'INITIATIVE', 'e-akte', 'E-Akte Land', 'Electronic file of the Land', { synonyms: ['elektronische Akte', 'eAkte'], summary: { de: 'Elektronische Aktenführung der Landesverwaltung.', en: 'Electronic files of the Land administration.' } }),
  subject('e-akte-kommunen', 'INITIATIVE', 'e-akte', 'E-Akte Kommunen', 'Electronic file of the municipalities', { cellLevel: 'MUNICIPALITY', synonyms: ['elektronische Akte', 'eAkte'], summary: { de: 'Elektronische Aktenführung jeder Gemeinde für sich.', en: 'Electronic files of each municipality for itself.' } }),
  subject('ozg-roll-out', 'INITIATIVE', 'it-land-und-kommunen', 'Flächendeckender OZG-Roll-out', 'Statewide roll-out of online services', { synonyms: ['OZG', 'Onlinezugangsgesetz', 'Onlinedienste'], summary: { de: 'Onlinedienste in allen Gemeinden. „Flächendeckend“ steht nicht im OZG; es ist ein politisches Ziel.', en: 'Online services in all municipalities, a political target.' } }),
  subject('ozg-anbindung', 'COMPONENT', 'it-land-und-kommunen', 'Anbindung der Gemeinden an den Portalverbund', 'Connection of municipalities to the portal network', { synonyms: ['Portalverbund'], base: law('§ 1a Abs. 3 OZG', 'ozg-1a-3', 'bundesrecht') }),
  subject('service-bw', 'COMPONENT', 'it-land-und-kommunen', 'service-bw', 'service-bw', { synonyms: ['Serviceportal', 'Dienstleistungsportal', 'Landesportal'], summary: { de: 'Dienstleistungsportal des Landes, auch für die Gemeinden.', en: 'Service portal of the Land, for the municipalities too.' }, base: law('§ 15 EGovG BW', 'egovg-15-2') }),
  subject('it-architektur', 'INITIATIVE', 'it-land-und-kommunen', 'Durchgängige IT-Architektur', 'Continuous IT architecture', { synonyms: ['Architektur'] }),
  subject('antragsarme-verwaltung', 'INITIATIVE', 'it-land-und-kommunen', 'Antragsarme Verwaltung mit KI', 'Administration with fewer applications, with AI', { synonyms: ['KI', 'künstliche Intelligenz', 'antragslos'] }),

  subject('ki-strategie', 'INITIATIVE', 'it-land', 'KI-Strategie', 'AI strategy', { synonyms: ['künstliche Intelligenz', 'KI'] }),
  subject('landes-it-betrieb', 'COMPONENT', 'it-land', 'Landes-IT-Betrieb', 'Operation of the Land’s IT', { synonyms: ['BITBW', 'IT-Dienstleister des Landes'], summary: { de: 'Betrieb der Informationstechnik der Landesverwaltung durch die BITBW.', en: 'Operation of the Land administration’s IT by BITBW.' }, base: law('§ 1 BITBWG', 'bitbwg-1-1', 'umwelt-online') }),
  subject('it-konsolidierung', 'INITIATIVE', 'it-land', 'IT-Konsolidierung', 'IT consolidation', { synonyms: ['IT-Bündelung'] }),
  subject('fachverfahren-betrieb', 'COMPONENT', 'it-land', 'IT-Betrieb der Fachverfahren des Landes', 'IT operation of specialist procedures', { synonyms: ['Fachverfahren'], base: law('§ 1 Abs. 3 Satz 3 BITBWG', 'bitbwg-1-3', 'umwelt-online') }),
  subject('fachverfahren-entwicklung', 'COMPONENT', 'it-land', 'Entwicklung und Pflege der Fachverfahren des Landes (nicht auf die BITBW übertragen)', 'Development of specialist procedures (not transferred to BITBW)', { synonyms: ['Fachverfahren'], base: law('§ 1 Abs. 3 Satz 2 BITBWG', 'bitbwg-1-3', 'umwelt-online') }),
  subject('fachverfahren-justiz', 'COMPONENT', 'it-land', 'Fachverfahren für Gerichte, Staatsanwaltschaften und Notariate', 'Specialist procedures of the judiciary', { synonyms: ['Justiz'], base: law('§ 1 Abs. 3 Satz 4 BITBWG', 'bitbwg-1-3', 'umwelt-online') }),
  subject('e-government-strategie', 'INITIATIVE', 'it-land', 'E-Government-Strategie des Landes', 'E-government strategy of the Land', { base: law('§ 19 Abs. 1 EGovG BW', 'egovg-19-1') }),
  subject('it-strategie', 'INITIATIVE', 'it-land', 'IT-Strategie des Landes', 'IT strategy of the Land', { base: law('§ 19 Abs. 1 EGovG BW', 'egovg-19-1') }),
  subject('it-standards-land', 'INITIATIVE', 'it-land', 'IT-Standards des Landes', 'IT standards of the Land', { base: law('§ 21 Nr. 1 EGovG BW', 'egovg-21-1') }),
  subject('it-gesamtbudget', 'INITIATIVE', 'it-land', 'Informationstechnisches Gesamtbudget', 'Overall IT budget', { synonyms: ['IGB'], base: law('§ 21 Nr. 2 EGovG BW', 'egovg-21-2') }),
  subject('digitalprojekte-verkehr', 'INITIATIVE', 'it-land', 'Digitalprojekte Verkehr', 'Digital projects in transport'),
  subject('digitalprojekte-gesundheit', 'INITIATIVE', 'it-land', 'Digitalprojekte Gesundheit', 'Digital projects in health'),

  subject('eudi-wallet', 'COMPONENT', 'it-bund-laender', 'EUDI-Wallet', 'EUDI wallet', { synonyms: ['Wallet', 'Brieftasche', 'digitale Brieftasche'], base: paid }),
  subject('noots', 'COMPONENT', 'it-bund-laender', 'Registermodernisierung (NOOTS)', 'Register modernisation (NOOTS)', { synonyms: ['NOOTS', 'Once Only', 'Register'], base: paid }),
  subject('eid', 'COMPONENT', 'it-bund-laender', 'eID', 'eID', { synonyms: ['Online-Ausweis', 'Onlineausweis'], base: paid }),
  subject('fit-connect', 'COMPONENT', 'it-bund-laender', 'FIT-Connect', 'FIT-Connect', { base: paid }),
  subject('deutschland-stack', 'GROUP', 'it-bund-laender', 'Deutschland-Stack', 'Deutschland-Stack', { oneMatter: true, base: decided('2026-03-18', 'it-plr-2026-03') }),
  subject('deutschland-stack-land', 'INITIATIVE', 'deutschland-stack', 'Deutschland-Stack Land', 'Deutschland-Stack of the Land', { synonyms: ['D-Stack'], base: decided('2026-03-18', 'it-plr-2026-03') }),
  subject('deutschland-stack-kommunen', 'INITIATIVE', 'deutschland-stack', 'Deutschland-Stack Kommunen', 'Deutschland-Stack of the municipalities', { cellLevel: 'MUNICIPALITY', synonyms: ['D-Stack'], base: decided('2026-03-18', 'it-plr-2026-03') }),

  subject('kommunaler-it-betrieb', 'COMPONENT', 'it-kommunal', 'Kommunaler IT-Betrieb', 'Operation of municipal IT', { synonyms: ['Komm.ONE', 'Rechenzentrum der Kommunen'], summary: { de: 'Die Komm.ONE betreut nach eigenen Angaben etwa 1.100 Kommunen. Ihre Träger sind Zweckverbände und das Land.', en: 'Komm.ONE serves about 1,100 municipalities by its own account. Its owners are associations and the Land.' }, base: law('§ 2 Abs. 1 ADVZG', 'advzg-2-1', 'lexaris') }),
];
