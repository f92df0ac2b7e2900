import { typing, type ServiceRow } from './row.ts';

const holder = { fn: 'ubb' };
const { LAND, MIXED } = typing;

/** Services of the untere Baurechtsbehörde. */
export const building: readonly ServiceRow[] = [
  { key: '99012008001000', name: 'Baugenehmigung', leika: 'Baugenehmigung Erteilung', en: 'Building permit', typing: LAND, holder, confidence: 'PUBLISHED', basis: ['lbo-48-1', 'lbo-46-1-3'], synonyms: ['Bauantrag', 'Bauschein', 'Baugenehmigung', 'Haus bauen', 'Garage bauen'], remark: { de: 'Bei Vorhaben der Gemeinde selbst kann die nächsthöhere Behörde zuständig sein (§ 48 Abs. 2 LBO).', en: 'For the municipality’s own projects the next higher authority may be competent.' } },
  { key: '99012010001000', name: 'Bauvorbescheid', leika: 'Bauvorbescheid Erteilung', en: 'Preliminary building decision', typing: LAND, holder, confidence: 'PUBLISHED', basis: ['lbo-48-1', 'lbo-46-1-3'], synonyms: ['Bauvoranfrage', 'Bauvorbescheid'] },
  { key: '99012002012000', name: 'Abgeschlossenheitsbescheinigung', leika: 'Abgeschlossenheitsbescheinigung Ausstellung', en: 'Certificate of self-containment', typing: MIXED, holder, confidence: 'UNVERIFIED', basis: ['lbo-48-1', 'weg-7-4'], synonyms: ['Wohnungseigentum', 'Teilungserklärung'] },
  { key: '99033002001000', name: 'Denkmalrechtliche Genehmigung', leika: 'Denkmalrechtliche Genehmigung Erteilung', en: 'Monument permit', typing: LAND, holder, confidence: 'PUBLISHED', basis: ['dschg-3-1-3'], synonyms: ['Denkmalschutz', 'Kulturdenkmal umbauen'] },
  { key: '99025002005000', name: 'Gaststättenerlaubnis', leika: 'Gaststättengewerbe Erlaubnis', en: 'Restaurant permit', typing: MIXED, holder, confidence: 'PUBLISHED', basis: ['gastvo-1-1'], rank: 'land-verordnung', synonyms: ['Gaststättenerlaubnis', 'Konzession', 'Schankerlaubnis'], remark: { de: 'Abgeschafft zum 01.01.2026. An die Stelle tritt die Anzeige.', en: 'Abolished on 1 January 2026. A notice takes its place.' }, to: '2026-01-01' },
];
