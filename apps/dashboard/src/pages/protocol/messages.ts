import { useLang } from '../../i18n.ts';
import type { Checked } from './check-chain.ts';

const de = {
  title: 'Prüfprotokoll', facts: (count: string, seq: string) => `${count} Einträge, der neueste hat die Nummer ${seq}`,
  lead: 'Jede Änderung steht hier: wann, von welcher Stelle, was. Jeder Eintrag trägt die Prüfsumme des vorigen. Wer einen ändert, löscht oder einschiebt, bricht die Kette.',
  check: { title: 'Kette prüfen', text: 'Ihr Browser liest alle Zeilen und rechnet jede Prüfsumme selbst nach. Ob auch die Tabellen dazu passen, prüft die Betreiberin mit:', command: 'feder audit verify', noted: 'Notierter Prüfpunkt', notedHint: 'Nummer, Doppelpunkt, Prüfsumme: so, wie Sie ihn früher notiert haben.', optional: 'optional', start: 'Im Browser prüfen', running: (done: string, of: string) => `${done} von ${of} Zeilen geprüft`, now: 'Prüfpunkt zum Notieren', nowHint: 'Notieren Sie ihn an anderer Stelle. Nur so fällt auf, wenn jemand die ganze Kette neu schreibt.' },
  holds: 'Die Kette hält.', holdsText: (lines: string, seq: string) => `${lines} Zeilen nachgerechnet, bis Eintrag ${seq}.`, passes: 'Sie geht durch Ihren notierten Prüfpunkt.',
  broken: 'Die Kette ist unterbrochen.', failed: 'Die Prüfung ist abgebrochen.', failedText: 'Die Verbindung ist unterbrochen. Geändert wurde nichts. Prüfen Sie noch einmal.',
  why: { ORDER: (at) => `Vor Zeile ${at} fehlt eine Zeile, oder ihr Platz oder ihre Zeit wurde geändert.`, LINK: (at) => `Zeile ${at} zeigt nicht auf die Zeile vor ihr.`, HASH: (at) => `Der Inhalt von Zeile ${at} passt nicht zu ihrer Prüfsumme.`, HEAD: (at) => `Die Kette endet mit Zeile ${at}, der Kopf nennt einen späteren oder anderen Stand.`, CHECKPOINT: () => 'Die Kette geht nicht durch Ihren Prüfpunkt. Sie wurde neu geschrieben, oder der Prüfpunkt stammt aus einer anderen Ablage.' } as Record<Extract<Checked, { ok: false }>['why'], (at: string) => string>,
  notedError: 'Schreiben Sie Nummer, Doppelpunkt und 64 Zeichen der Prüfsumme, etwa 12:3fa9…, oder lassen Sie das Feld leer.',
  list: 'Einträge', seq: 'Nummer', at: 'Zeitpunkt', world: 'Welt', who: 'Stelle', what: 'Was', records: 'Datensätze', hash: 'Prüfsumme', older: 'Ältere Einträge', newest: 'Zu den neuesten', pages: 'Seiten', onlyWorld: 'Nur diese Welt', allWorlds: 'Alle Welten',
  worlds: { real: 'Land', planspiel: 'Planspiel', both: 'beide' } as Record<string, string>,
  actors: { system: 'Feder', public: 'ohne Anmeldung', import: 'Einlesen', key: 'Schnittstelle', member: 'Stelle' } as Record<string, string>,
  kinds: { 'seed': 'Erstbestand', 'seed-boards': 'Gremien und Geschäftsordnungen', 'correction-request': 'Hinweis eingegangen' } as Record<string, string>,
  before: 'Wissensstand vor diesem Eintrag ansehen',
};

const en: typeof de = {
  title: 'Audit log', facts: (count, seq) => `${count} entries, the newest is number ${seq}`,
  lead: 'Every change stands here: when, by which office, what. Each entry carries the checksum of the one before. Whoever changes, deletes or inserts one breaks the chain.',
  check: { title: 'Check the chain', text: 'Your browser reads all lines and computes every checksum itself. Whether the tables agree is checked by the operator with:', command: 'feder audit verify', noted: 'Noted checkpoint', notedHint: 'Number, colon, checksum: as you noted it earlier.', optional: 'optional', start: 'Check in the browser', running: (done, of) => `${done} of ${of} lines checked`, now: 'Checkpoint to note', nowHint: 'Note it elsewhere. Only so does it show when somebody writes the whole chain anew.' },
  holds: 'The chain holds.', holdsText: (lines, seq) => `${lines} lines computed, up to entry ${seq}.`, passes: 'It passes through your noted checkpoint.',
  broken: 'The chain is broken.', failed: 'The check was interrupted.', failedText: 'The connection is interrupted. Nothing was changed. Check once more.',
  why: { ORDER: (at) => `Before line ${at} a line is missing, or its place or time was changed.`, LINK: (at) => `Line ${at} does not point to the line before it.`, HASH: (at) => `The content of line ${at} does not fit its checksum.`, HEAD: (at) => `The chain ends with line ${at}, the head names a later or another state.`, CHECKPOINT: () => 'The chain does not pass through your checkpoint. It was written anew, or the checkpoint comes from another store.' },
  notedError: 'Write number, colon and the 64 characters of the checksum, as in 12:3fa9…, or leave the field empty.',
  list: 'Entries', seq: 'Number', at: 'Instant', world: 'World', who: 'Office', what: 'What', records: 'Records', hash: 'Checksum', older: 'Older entries', newest: 'To the newest', pages: 'Pages', onlyWorld: 'This world only', allWorlds: 'All worlds',
  worlds: { real: 'Land', planspiel: 'Simulation', both: 'both' }, actors: { system: 'Feder', public: 'not signed in', import: 'import', key: 'interface', member: 'office' },
  kinds: { 'seed': 'First stock', 'seed-boards': 'Boards and rules of procedure', 'correction-request': 'Hint received' },
  before: 'See what was known before this entry',
};

export const useProtocolMessages = (): typeof de => (useLang() === 'en' ? en : de);
