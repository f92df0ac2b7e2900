import { useLang } from '../../i18n.ts';
import type { Kind, MapShow, Stand } from './colouring.ts';

const de = {
  title: 'Karte', titleOf: (subject: string, role: string) => `Karte: ${subject}, ${role}`,
  facts: (of: string) => `Alle ${of} Gemeinden auf einmal`,
  form: { label: 'Frage der Karte', subject: 'Leistung oder Vorhaben', role: 'Rolle', show: 'Farbe zeigt', vs: 'Vergleichen mit', vsHint: 'Ein zweiter Tag. Leer: kein Vergleich.', submit: 'Karte zeigen' },
  shows: { holder: 'Stelle', status: 'Status', finding: 'Befund', rollout: 'Rollout-Stand' } satisfies Record<MapShow, string> as Record<MapShow, string>,
  stands: { LIVE: 'eingeführt', COMMITTED: 'zugesagt', PLANNED: 'geplant', NOT_APPLICABLE: 'nicht vorgesehen', NONE: 'nicht erfasst' } satisfies Record<Stand, string> as Record<Stand, string>,
  start: { title: 'Häufig gefragt', lead: 'Nennen Sie eine Leistung oder ein Vorhaben. Oder beginnen Sie mit einer dieser Fragen.', unknown: (typed: string) => `Zu „${typed}“ ist nichts erfasst.`, unknownHelp: 'Prüfen Sie die Schreibweise, oder nennen Sie nur einen Teil des Namens.' },
  table: 'Tabelle', csv: 'CSV', print: 'Drucken',
  time: {
    label: 'Zeit', apply: 'Anwenden', edge: (day: string, changed: string) => `${day}: ${changed} anders`, entry: (seq: string, instant: string) => `Eintrag ${seq}, ${instant}`, entryField: 'Eintrag',
    begins: 'Beginn der Aufzeichnung', newest: 'neuester', loading: 'wird geladen',
  },
  map: {
    title: 'Karte', label: (question: string) => `Karte der Gemeinden: ${question}. Die Tabellen auf dieser Seite nennen dieselben Zahlen.`,
    hint: 'Pfeiltasten gehen zur Nachbargemeinde. Plus und Minus vergrößern und verkleinern, mit der Maus Strg und Rad.',
    nearer: 'Vergrößern', further: 'Verkleinern', whole: 'Ganze Karte', loading: 'Die Karte wird geladen.',
    chosen: 'Gewählte Gemeinde', none: 'Keine Gemeinde gewählt.', choose: 'Wählen Sie eine auf der Karte oder in der Tabelle.', toTable: 'Zu den Zahlen je Kreis', answer: 'Antwort mit Grund ansehen',
    source: (changed: string) => `Grenzen: © GeoBasis-DE / BKG (Daten verändert), VG250, letzte dargestellte Änderung ${changed}.`,
    noBoundaries: 'Diese Welt ist erfunden und hat keine Grenzen. Statt einer Karte stehen hier die Tabellen.',
    needsScript: 'Die Karte wird im Browser gezeichnet. Ohne JavaScript stehen hier dieselben Angaben als Tabelle.',
  },
  legend: { title: (show: string) => `Farbe: ${show}`, kind: 'Farbe', count: 'Gemeinden', share: 'Anteil Einwohner', uncounted: 'Wie viele Menschen wo leben, ist in dieser Welt nicht erfasst. Anteile stehen deshalb nicht hier.', all: 'Nenner: alle Gemeinden', uncoloured: (names: string) => `Ohne Farbe: Bodensee und gemeindefreies Gebiet (${names})` },
  /** Short enough for the head of a column. */
  short: { GEMEINDE: 'Gemeinde', VERWALTUNGSGEMEINSCHAFT: 'VG', GROSSE_KREISSTADT: 'Gr. Kreisst.', STADTKREIS: 'Stadtkr.', LANDRATSAMT: 'LRA', REGIERUNGSPRAESIDIUM: 'RP', UNKNOWN: 'n. erfasst', NOT_EXPECTED: 'n. erwartet', FOUND: 'Befund', NOT_FOUND: 'ohne' } as Partial<Record<Kind, string>>,
  counties: { title: 'Dieselben Zahlen je Kreis', county: 'Kreis', all: (of: string) => `Alle ${of} Kreise`, municipalities: 'Gem.' },
  places: { title: (county: string) => `Gemeinden: ${county}`, of: (count: string, of: string) => `${count} von ${of} Gemeinden`, name: 'Gemeinde', inhabitants: 'Einwohner', body: 'Stelle', kind: 'Farbe', status: 'Status', more: 'Alle Gemeinden als Tabelle', fewer: 'Tabelle schließen', pick: 'Wählen Sie oben einen Kreis. Dann stehen hier seine Gemeinden mit der Stelle.', every: 'Land' },
  compare: {
    title: (day: string, changed: string, of: string) => `Vergleich mit ${day}: ${changed} von ${of} Gemeinden anders`, since: (day: string) => `anders seit ${day}`, became: 'wird zu',
    same: 'An beiden Tagen ist jede Gemeinde gleich beantwortet.', absent: 'gab es nicht', all: (n: string) => `Alle ${n} zeigen`,
  },
};

const en: typeof de = {
  title: 'Map', titleOf: (subject, role) => `Map: ${subject}, ${role}`,
  facts: (of) => `All ${of} municipalities at once`,
  form: { label: 'What the map shows', subject: 'Service or initiative', role: 'Role', show: 'Colour shows', vs: 'Compare with', vsHint: 'A second day. Empty: no comparison.', submit: 'Show the map' },
  shows: { holder: 'Body', status: 'Status', finding: 'Finding', rollout: 'Roll-out' },
  stands: { LIVE: 'live', COMMITTED: 'committed', PLANNED: 'planned', NOT_APPLICABLE: 'not applicable', NONE: 'not recorded' },
  start: { title: 'Often asked', lead: 'Name a service or an initiative. Or begin with one of these questions.', unknown: (typed) => `Nothing is recorded for “${typed}”.`, unknownHelp: 'Check the spelling, or name only a part.' },
  table: 'Table', csv: 'CSV', print: 'Print',
  time: {
    label: 'Time', apply: 'Apply', edge: (day, changed) => `${day}: ${changed} ${changed === '1' ? 'differs' : 'differ'}`, entry: (seq, instant) => `Entry ${seq}, ${instant}`, entryField: 'Entry',
    begins: 'the record begins', newest: 'newest', loading: 'loading',
  },
  map: {
    title: 'Map', label: (question) => `Map of the municipalities: ${question}. The tables on this page have the same figures.`,
    hint: 'Arrow keys go to the municipality beside. Plus and minus zoom in and out, with the mouse Ctrl and wheel.',
    nearer: 'Zoom in', further: 'Zoom out', whole: 'Whole map', loading: 'The map is loading.',
    chosen: 'Chosen municipality', none: 'No municipality is chosen.', choose: 'Choose one on the map or in the table.', toTable: 'To the figures by county', answer: 'See the answer with its reason',
    source: (changed) => `Boundaries: © GeoBasis-DE / BKG (data changed), VG250, last change shown ${changed}.`,
    noBoundaries: 'This world is invented and has no boundaries. Tables stand here instead of a map.',
    needsScript: 'The map is drawn in the browser. Without JavaScript the same is here as a table.',
  },
  legend: { title: (show) => `Colour: ${show}`, kind: 'Colour', count: 'Municipalities', share: 'Share of inhabitants', uncounted: 'How many people live where is not recorded in this world. So no shares stand here.', all: 'Denominator: all municipalities', uncoloured: (names) => `Without colour: Lake Constance and unincorporated land (${names})` },
  short: { GEMEINDE: 'Mun.', VERWALTUNGSGEMEINSCHAFT: 'Assoc.', GROSSE_KREISSTADT: 'Gr. Kreisst.', STADTKREIS: 'Urban c.', LANDRATSAMT: 'County', REGIERUNGSPRAESIDIUM: 'RP', UNKNOWN: 'not rec.', NOT_EXPECTED: 'not exp.', FOUND: 'finding', NOT_FOUND: 'none' },
  counties: { title: 'The same figures by county', county: 'County', all: (of) => `All ${of} counties`, municipalities: 'Mun.' },
  places: { title: (county) => `Municipalities: ${county}`, of: (count, of) => `${count} of ${of} municipalities`, name: 'Municipality', inhabitants: 'Inhabitants', body: 'Body', kind: 'Colour', status: 'Status', more: 'All municipalities as a table', fewer: 'Close the table', pick: 'Choose a county above. Its municipalities and their bodies then stand here.', every: 'Land' },
  compare: {
    title: (day, changed, of) => `Compared with ${day}: ${changed} of ${of} municipalities ${changed === '1' ? 'differs' : 'differ'}`, since: (day) => `differs since ${day}`, became: 'becomes',
    same: 'On both days every municipality has the same answer.', absent: 'did not exist', all: (n) => `Show all ${n}`,
  },
};

export const useMapMessages = (): typeof de => (useLang() === 'en' ? en : de);
