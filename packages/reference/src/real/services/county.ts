import { typing, type ServiceRow } from './row.ts';

const holder = { fn: 'kreis' };
const { LAND, MIXED, MUNICIPAL } = typing;

/** Services of the Land- and Stadtkreise as bodies of their own, and those of single bodies of Bund and Land. */
export const county: readonly ServiceRow[] = [
  { key: '99107021017000', name: 'Unterhaltsvorschuss Bewilligung', en: 'Maintenance advance', typing: MIXED, holder, confidence: 'UNVERIFIED', basis: ['lkjhg', 'uhvorschg-9-1'], synonyms: ['Unterhalt', 'Jugendamt', 'alleinerziehend'], remark: { de: 'Städte mit eigenem Jugendamt sind nicht erfasst.', en: 'Towns with a youth office of their own are not recorded.' }, partial: true },
  { key: '99107009017000', name: 'Grundsicherung im Alter und bei Erwerbsminderung (SGB XII) Bewilligung', en: 'Basic income support in old age', typing: MIXED, holder, confidence: 'PUBLISHED', basis: ['agsgb12-1-1', 'agsgb12-2', 'sgb12-3'], synonyms: ['Grundsicherung', 'Sozialamt', 'Rente reicht nicht'] },
  { key: '99107012017000', name: 'Hilfe zum Lebensunterhalt (SGB XII) Bewilligung', en: 'Subsistence assistance', typing: MIXED, holder, confidence: 'PUBLISHED', basis: ['agsgb12-1-1', 'agsgb12-2', 'sgb12-3'], synonyms: ['Sozialhilfe', 'Sozialamt'] },
  { key: '99107047080000', name: 'Blindenhilfe Gewährung', en: 'Assistance for the blind', typing: MIXED, holder, confidence: 'PUBLISHED', basis: ['agsgb12-1-1', 'agsgb12-2'], synonyms: ['Blindenhilfe'] },
  { key: '99107030080000', name: 'Blindengeld Gewährung', en: 'Allowance for the blind', typing: LAND, holder, confidence: 'UNVERIFIED', basis: ['lblindhg'], synonyms: ['Landesblindenhilfe'] },
  { key: '99001001002000', name: 'Abfallgebühr Festsetzung', en: 'Waste charge', typing: MUNICIPAL, holder, confidence: 'PUBLISHED', basis: ['lkreiwig-6-1'], synonyms: ['Müllgebühr', 'Abfallbescheid', 'Mülltonne'] },
  { key: '99001009004000', name: 'Sperrmüll Entsorgung', en: 'Bulky waste', typing: MUNICIPAL, holder, confidence: 'PUBLISHED', basis: ['lkreiwig-6-1'], synonyms: ['Sperrmüll anmelden', 'Müllabfuhr'] },
  { key: '99088011039000', name: 'Schülerbeförderung Erstattung', en: 'Reimbursement of school transport', typing: LAND, holder, confidence: 'UNVERIFIED', basis: ['fag-18'], synonyms: ['Schülerticket', 'Schulbus', 'Fahrtkosten Schule'] },
  { key: '99050122005001', name: 'Prostitutionstätigkeit Erlaubnis Antrag', en: 'Permit under the Prostitutes Protection Act', typing: MIXED, holder, confidence: 'UNVERIFIED', basis: ['agprostschg'], synonyms: ['Prostituiertenschutzgesetz'] },
  { key: '99022001017000', name: 'Ausbildungsförderung Bewilligung', en: 'Student grants', typing: ['2'], holder: null, confidence: 'UNVERIFIED', basis: [], synonyms: ['BAföG', 'Bafög', 'Studium finanzieren'], remark: { de: 'Für Studierende ein Studierendenwerk, für Schüler das Amt beim Land- oder Stadtkreis (§ 40 BAföG). Nicht erfasst.', en: 'A student services organisation, or for pupils the county’s office. Not recorded.' } },
  { key: '99107002017000', name: 'Arbeitslosengeld II Bewilligung', en: 'Unemployment benefit II', typing: ['1', '2/3'], holder: null, confidence: 'UNVERIFIED', basis: [], synonyms: ['Bürgergeld', 'Hartz IV', 'Jobcenter', 'Grundsicherung für Arbeitsuchende'], remark: { de: 'Jobcenter: gemeinsame Einrichtung oder Optionskreis. Nicht erfasst.', en: 'Job centre: joint institution or opting county. Not recorded.' } },
  { key: '99041006017000', name: 'Elterngeld Bewilligung', en: 'Parental allowance', typing: MIXED, holder: { body: 'l-bank' }, confidence: 'PUBLISHED', basis: ['beeg-zuvo-1-1', 'beeg-12-1'], rank: 'land-verordnung', synonyms: ['Elterngeld', 'Elternzeit', 'Kind bekommen'] },
  { key: '99049001001000', name: 'Führungszeugnis Erteilung', en: 'Criminal record certificate', typing: ['1'], holder: { body: 'bundesamt-fuer-justiz' }, confidence: 'UNVERIFIED', basis: ['bzrg-30'], rank: 'bund-gesetz', synonyms: ['polizeiliches Führungszeugnis', 'Führungszeugnis beantragen'], remark: { de: 'Den Antrag nimmt die Gemeinde entgegen.', en: 'The municipality accepts the application.' } },
];
