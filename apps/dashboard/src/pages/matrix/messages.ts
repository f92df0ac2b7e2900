import { useLang } from '../../i18n.ts';
import { de as messagesDe } from '../../messages/de.ts';
import { en as messagesEn } from '../../messages/en.ts';
import type { Area, Show } from '../../areas.ts';

type Words = Record<Area, string>;

const areasDe: Words = {
  GEMEINDE: 'Gemeinde', // § 1 GemO
  VERWALTUNGSGEMEINSCHAFT: 'Verwaltungsgemeinschaft', // § 59 GemO
  GROSSE_KREISSTADT: 'Große Kreisstadt', // § 3 Abs. 2 GemO
  STADTKREIS: 'Stadtkreis', // § 131 Abs. 1 GemO
  LANDRATSAMT: 'Landratsamt, Landkreis', // § 1 Abs. 3 LKrO
  REGIERUNGSPRAESIDIUM: 'Regierungspräsidium', // § 11 LVG
  LAND: 'Land', BUND: 'Bund',
  ...messagesDe.status,
  FOUND: 'Anderer Befund', NOT_FOUND: 'ohne Befund', MIXED: 'verschieden', EVERYWHERE: 'in allen Gemeinden', PARTLY: 'in einigen Gemeinden', NOWHERE: 'in keiner',
};

const areasEn: Words = {
  GEMEINDE: 'Municipality', VERWALTUNGSGEMEINSCHAFT: 'Municipal association', GROSSE_KREISSTADT: 'Große Kreisstadt', STADTKREIS: 'Urban county', LANDRATSAMT: 'County office, county', REGIERUNGSPRAESIDIUM: 'Regierungspräsidium', LAND: 'Land', BUND: 'Federation',
  ...messagesEn.status,
  FOUND: 'Other finding', NOT_FOUND: 'no finding', MIXED: 'they differ', EVERYWHERE: 'in all municipalities', PARTLY: 'in some municipalities', NOWHERE: 'in none',
};

/** Short enough for a cell. */
const shortDe: Partial<Words> = { GEMEINDE: 'Gem.', VERWALTUNGSGEMEINSCHAFT: 'VG', GROSSE_KREISSTADT: 'Stadt', STADTKREIS: 'Stadt', LANDRATSAMT: 'Kreis', REGIERUNGSPRAESIDIUM: 'RP', UNIQUE: 'eine', JOINT: 'gemeins.', UNKNOWN: 'n. erf.', NOT_EXPECTED: 'n. erw.', FOUND: 'Befund', NOT_FOUND: 'ohne' };
const shortEn: Partial<Words> = { GEMEINDE: 'Mun.', VERWALTUNGSGEMEINSCHAFT: 'Assoc.', GROSSE_KREISSTADT: 'Town', STADTKREIS: 'City', LANDRATSAMT: 'County', REGIERUNGSPRAESIDIUM: 'RP', BUND: 'Fed.', UNIQUE: 'one', UNKNOWN: 'not rec.', NOT_EXPECTED: 'not exp.', FOUND: 'finding', NOT_FOUND: 'none' };

const showsDe: Record<Show, string> = { holder: 'Stelle', status: 'Status', finding: 'Befund' };
const showsEn: Record<Show, string> = { holder: 'Body', status: 'Status', finding: 'Finding' };

const de = {
  title: 'Matrix',
  /** One and many of what rows and columns are. */
  nouns: { SERVICE: ['Leistung', 'Leistungen'], INITIATIVE: ['Vorhaben', 'Vorhaben'], COMPONENT: ['Komponente', 'Komponenten'], gemeinde: ['Gemeinde', 'Gemeinden'], kreis: ['Kreis', 'Kreise'], stelle: ['Stelle', 'Stellen'], cell: ['Feld', 'Felder'] } as Record<string, readonly [string, string]>,
  facts: (rows: string, columns: string, cells: string) => `${rows} × ${columns} = ${cells}`, factsTogether: (rows: string, columns: string, municipalities: string) => `${rows} × ${columns}, zusammengefasst aus ${municipalities}`,
  areas: areasDe, short: { ...areasDe, ...shortDe }, shows: showsDe,
  controls: { label: 'Auswahl der Matrix', rows: 'Zeilen', role: 'Rolle', columns: 'Spalten', show: 'Farbe zeigt', filter: 'Filtern', filterHint: 'Name oder LeiKa-Schlüssel', sort: 'Sortiert nach', submit: 'Anwenden', all: 'Alle', kinds: { SERVICE: 'Leistungen', INITIATIVE: 'Vorhaben', COMPONENT: 'Komponenten' }, groups: 'Themenfelder', sorts: { name: 'Name', open: 'Lücken und Konflikte', unknown: 'nicht erfasst' } },
  legend: 'Legende', columns: { gemeinde: 'Gemeinden', kreis: 'Kreise', stelle: 'Stellen' }, overview: { gemeinde: 'Übersicht: jede Gemeinde eine Spalte', kreis: 'Übersicht: jeder Kreis eine Spalte', stelle: 'Übersicht: jede Stelle eine Spalte' },
  bodies: 'Stellen nach Zahl der Felder', body: 'Stelle', cells: 'Felder', moreBodies: (shown: string, of: string) => `Gezeigt sind ${shown} von ${of} Stellen. Die CSV-Datei hat alle.`, group: 'Themenfeld', count: 'Zeilen',
  overviewHelp: 'Pfeiltasten bewegen die Lupe: links und rechts zum nächsten Kreis, auf und ab zum nächsten Themenfeld. Dieselben Angaben stehen in der Tabelle darunter.',
  loupe: (county: string) => `Lupe: ${county}`, loupeFacts: (columns: string, of: string, rows: string, ofRows: string) => `${columns} von ${of} Gemeinden · ${rows} von ${ofRows} Zeilen`,
  zoom: 'Zoom', zooms: { land: 'Land', bezirk: 'Bezirk', kreis: 'Kreis', feld: 'Feld' },
  county: 'Kreis', move: 'Lupe bewegen', subject: 'Gegenstand', more: (shown: string, of: string) => `Gezeigt sind ${shown} von ${of} Zeilen. Filtern Sie, um die übrigen zu sehen.`,
  cell: (subject: string, place: string, word: string, who: string) => `${subject}, ${place}: ${word}${who ? `, ${who}` : ''}`,
  inPlaces: (place: string) => `Regierungsbezirk ${place}`,
  field: 'Feld', fieldNone: 'Wählen Sie im Zoom „Kreis“ ein Feld. Dann steht hier die Antwort mit Grund.', answer: 'Antwort mit Grund ansehen',
  selected: (count: string, one: boolean) => (one ? 'Ein Feld ausgewählt' : `${count} Felder ausgewählt`), clear: 'Auswahl aufheben', draft: 'Beschluss entwerfen', show: 'Feld zeigen',
  draftOnlyPlanspiel: 'Entwerfen geht nur im Planspiel. Echte Gremien entscheiden hier nicht zur Probe.', toPlanspiel: 'Zum Planspiel',
  table: 'Dieselben Zahlen als Tabelle', tableOf: (of: string) => `Gemeinden je Zeile, von ${of}`, total: 'Summe', csv: 'CSV', xlsx: 'XLSX', asTable: 'Als Tabelle lesen', key: 'Schlüssel', stateSheet: 'Stand',
  exporting: 'Die Datei wird erstellt.', exportFailed: 'Die Datei ist nicht erstellt.', exportFailedText: 'Die Verbindung ist unterbrochen. Es ist nichts verloren. Versuchen Sie es noch einmal.',
  empty: 'Keine Zeile passt.', emptyText: (q: string, of: string) => `„${q}“ findet 0 von ${of} Zeilen. Prüfen Sie die Schreibweise, oder zeigen Sie alle.`, emptyKind: 'In dieser Auswahl gibt es keine Zeile.', showAll: 'Alle Zeilen zeigen',
};

const en: typeof de = {
  title: 'Matrix',
  nouns: { SERVICE: ['service', 'services'], INITIATIVE: ['initiative', 'initiatives'], COMPONENT: ['component', 'components'], gemeinde: ['municipality', 'municipalities'], kreis: ['county', 'counties'], stelle: ['body', 'bodies'], cell: ['cell', 'cells'] },
  facts: (rows, columns, cells) => `${rows} × ${columns} = ${cells}`, factsTogether: (rows, columns, municipalities) => `${rows} × ${columns}, taken together from ${municipalities}`,
  areas: areasEn, short: { ...areasEn, ...shortEn }, shows: showsEn,
  controls: { label: 'What the matrix shows', rows: 'Rows', role: 'Role', columns: 'Columns', show: 'Colour shows', filter: 'Filter', filterHint: 'Name or LeiKa key', sort: 'Sorted by', submit: 'Apply', all: 'All', kinds: { SERVICE: 'Services', INITIATIVE: 'Initiatives', COMPONENT: 'Components' }, groups: 'Fields', sorts: { name: 'Name', open: 'Gaps and conflicts', unknown: 'not recorded' } },
  legend: 'Legend', columns: { gemeinde: 'Municipalities', kreis: 'Counties', stelle: 'Bodies' }, overview: { gemeinde: 'Overview: each municipality is a column', kreis: 'Overview: each county is a column', stelle: 'Overview: each body is a column' },
  bodies: 'Bodies by number of cells', body: 'Body', cells: 'Cells', moreBodies: (shown, of) => `Shown are ${shown} of ${of} bodies. The CSV file has all.`, group: 'Field', count: 'Rows',
  overviewHelp: 'Arrow keys move the loupe: left and right to the next county, up and down to the next field. The table below says the same.',
  loupe: (county) => `Loupe: ${county}`, loupeFacts: (columns, of, rows, ofRows) => `${columns} of ${of} municipalities · ${rows} of ${ofRows} rows`,
  zoom: 'Zoom', zooms: { land: 'Land', bezirk: 'District', kreis: 'County', feld: 'Cell' },
  county: 'County', move: 'Move the loupe', subject: 'Subject', more: (shown, of) => `Shown are ${shown} of ${of} rows. Filter to see the others.`,
  cell: (subject, place, word, who) => `${subject}, ${place}: ${word}${who ? `, ${who}` : ''}`,
  inPlaces: (place) => `Regierungsbezirk ${place}`,
  field: 'Cell', fieldNone: 'Choose a cell at the zoom “County”. Its answer and reason then stand here.', answer: 'See the answer with its reason',
  selected: (count, one) => (one ? 'One cell selected' : `${count} cells selected`), clear: 'Clear selection', draft: 'Draft a resolution', show: 'Show the cell',
  draftOnlyPlanspiel: 'Drafts are made in the simulation only. Real boards do not decide here for practice.', toPlanspiel: 'To the simulation',
  table: 'The same figures as a table', tableOf: (of) => `Municipalities per row, of ${of}`, total: 'Sum', csv: 'CSV', xlsx: 'XLSX', asTable: 'Read as a table', key: 'Key', stateSheet: 'State',
  exporting: 'The file is being made.', exportFailed: 'The file was not made.', exportFailedText: 'The connection is interrupted. Nothing is lost. Try once more.',
  empty: 'No row fits.', emptyText: (q, of) => `“${q}” finds 0 of ${of} rows. Check the spelling, or show all.`, emptyKind: 'There is no row in this choice.', showAll: 'Show all rows',
};

export const useMatrixMessages = (): typeof de => (useLang() === 'en' ? en : de);
