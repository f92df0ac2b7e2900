import { useLang } from '../../i18n.ts';

const de = {
  title: 'Zeitreise', titleOf: (subject: string, place: string) => `Zeitreise: ${subject}, ${place}`, lead: 'Wer trug wann welche Rolle, und was wusste Feder davon?',
  form: { label: 'Ziel der Zeitreise', subject: 'Leistung oder Vorhaben', place: 'Ort', vs: 'Vergleichen mit Tag', vsat: 'und Wissensstand', vsatHint: 'Nummer des Eintrags', submit: 'Zeitreise zeigen' },
  unknown: (typed: string) => `Zu „${typed}“ ist nichts erfasst.`, unknownHelp: 'Prüfen Sie die Schreibweise, oder nennen Sie nur einen Teil des Namens.',
  start: 'Beginnen Sie mit einer dieser Fragen',
  lines: { title: 'Wer trug welche Rolle', facts: (entry: string) => `nach Wissensstand: Eintrag ${entry}`, role: 'Rolle', span: 'Zeiträume', from: (day: string) => `ab ${day}`, until: (day: string) => `bis ${day}`, ever: 'von jeher', on: 'Gültig am', now: 'gilt am gewählten Tag', none: 'Für keine Rolle ist hier jemand benannt oder erwartet.' },
  reasons: { BEFORE_RECORD: 'vor der Aufzeichnung', NOT_IN_FORCE: 'nicht in Kraft', ASK_BELOW: 'je Gemeinde beantwortet' } as Record<string, string>,
  compare: { title: 'Was hat sich zwischen beiden Zeitpunkten geändert', role: 'Rolle', clocks: (day: string, entry: string) => `${day}, Eintrag ${entry}`, changed: 'anders', same: 'gleich', result: 'Ergebnis', count: (changed: string, of: string) => `${changed} von ${of} Rollen anders`, map: 'Auf der Karte vergleichen' },
  because: {
    because: 'weil', RECORDED: (entry: string) => `seit ${entry} erfasst ist, dass`, CORRECTED: (entry: string) => `seit ${entry} nach einer Berichtigung erfasst ist, dass`, CLOSED: (entry: string) => `seit ${entry} nicht mehr erfasst ist, dass`,
    entry: (n: string, at: string) => `Eintrag ${n} vom ${at}`, answer: 'Antwort mit ganzem Grund', none: 'Kein Eintrag, der eine der beiden Antworten trägt, beginnt oder endet dazwischen.',
  },
  changes: { title: 'Änderungen, und wer sie entschieden hat', none: 'Nichts erfasst.', shown: (n: string, of: string) => `${n} von ${of} Änderungen`, all: (n: string) => `Alle ${n} zeigen` },
  entries: { title: 'Wissensstand', lead: 'Einträge, auf denen eine Antwort beruhen kann.', go: (entry: string) => `Eintrag ${entry}` },
};

const en: typeof de = {
  title: 'Time travel', titleOf: (subject, place) => `Time travel: ${subject}, ${place}`, lead: 'Who bore which role when, and what did Feder know of it?',
  form: { label: 'Where the journey goes', subject: 'Service or initiative', place: 'Place', vs: 'Compare with day', vsat: 'and knowledge', vsatHint: 'Number of the entry', submit: 'Travel' },
  unknown: (typed) => `Nothing is recorded for “${typed}”.`, unknownHelp: 'Check the spelling, or name only a part.',
  start: 'Begin with one of these questions',
  lines: { title: 'Who bore which role', facts: (entry) => `as known at entry ${entry}`, role: 'Role', span: 'Periods', from: (day) => `from ${day}`, until: (day) => `until ${day}`, ever: 'always', on: 'Valid on', now: 'holds on the chosen day', none: 'Nobody is named or expected here for any role.' },
  reasons: { BEFORE_RECORD: 'before the record', NOT_IN_FORCE: 'not in force', ASK_BELOW: 'answered by municipality' },
  compare: { title: 'What changed between the two', role: 'Role', clocks: (day, entry) => `${day}, entry ${entry}`, changed: 'differs', same: 'same', result: 'Result', count: (changed, of) => `${changed} of ${of} roles ${changed === '1' ? 'differs' : 'differ'}`, map: 'Compare on the map' },
  because: {
    because: 'because', RECORDED: (entry) => `since ${entry} it is recorded that`, CORRECTED: (entry) => `since ${entry}, after a correction, it is recorded that`, CLOSED: (entry) => `since ${entry} it is no longer recorded that`,
    entry: (n, at) => `entry ${n} of ${at}`, answer: 'Answer with its whole reason', none: 'No record that carries either answer begins or ends in between.',
  },
  changes: { title: 'Changes, and who decided them', none: 'Nothing is recorded.', shown: (n, of) => `${n} of ${of} changes`, all: (n) => `Show all ${n}` },
  entries: { title: 'Knowledge', lead: 'Entries on which an answer may rest.', go: (entry) => `Entry ${entry}` },
};

export const useTravelMessages = (): typeof de => (useLang() === 'en' ? en : de);
