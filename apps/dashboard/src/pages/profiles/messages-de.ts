import type { BodyProfile, HistoryList, SubjectProfile } from '@feder/contract/schemas';

/** Rechtsformen und Arten von Stellen, DOMAIN § 2. */
const forms: Record<string, string> = {
  GEBIETSKOERPERSCHAFT: 'Gebietskörperschaft', OBERSTE_BUNDESBEHOERDE: 'Oberste Bundesbehörde', BUNDESOBERBEHOERDE: 'Bundesoberbehörde', OBERSTE_LANDESBEHOERDE: 'Oberste Landesbehörde', LANDESOBERBEHOERDE: 'Landesoberbehörde',
  LANDESMITTELBEHOERDE: 'Höhere Verwaltungsbehörde', UNTERE_LANDESBEHOERDE: 'Untere Verwaltungsbehörde', AMT: 'Amt', AOER: 'Anstalt des öffentlichen Rechts', ZWECKVERBAND: 'Zweckverband', GEMEINDEVERBAND: 'Gemeindeverband', VERBAND: 'Verband', BANK: 'Bank', GMBH: 'GmbH', EG: 'Genossenschaft', GREMIUM: 'Gremium',
};

const levels: Record<string, string> = { GERMANY: 'Bund', LAND: 'Land', DISTRICT: 'Regierungsbezirk', COUNTY: 'Kreis', ASSOCIATION: 'Gemeindeverband', MUNICIPALITY: 'Gemeinde' };

const kinds: Record<string, string> = { SERVICE: 'Leistung', INITIATIVE: 'Vorhaben', COMPONENT: 'Komponente', GROUP: 'Gruppe' };

/** Was in einem Verlauf beginnt oder endet. */
const events: Record<HistoryList['items'][number]['what'], string> = {
  body: 'Bezeichnung der Stelle', subject: 'Bezeichnung', succession: 'Rechtsnachfolge', agreement: 'Vereinbarung', holding: 'Funktion übernommen', assignment: 'Zuweisung', delegation: 'Übertragung', ending: 'Aufhebung', acceptance: 'Annahme', commitment: 'Zusage', fulfilment: 'Zusage erfüllt',
  territory: 'Gebiet', function: 'Funktion', status: 'Status', board: 'Gremium', legalBasis: 'Rechtsgrundlage', instrument: 'Form der Übertragung', contact: 'Kontakt', clause: 'Ziffer', suspension: 'Aussetzung', statusHolding: 'Status', competence: 'Befugnis', expectation: 'Erwartung', consent: 'Einvernehmen', costAssessment: 'Kostenfolgenabschätzung', rollout: 'Rollout-Stand',
};

const load = (by: BodyProfile['load']['by']) => (by === 'FORM' ? 'Stellen derselben Rechtsform und Ebene' : 'Stellen derselben Ebene');

const rollout: Record<NonNullable<SubjectProfile['rollout']>['counts'][number]['state'], string> = { LIVE: 'eingeführt', COMMITTED: 'zugesagt', PLANNED: 'geplant', NOT_APPLICABLE: 'nicht anwendbar' };

export const profilesDe = {
  forms, levels, kinds, events, rollout,
  search: 'Suchen', submit: 'Anzeigen', word: 'Name oder Schlüssel', all: 'alle', first: 'Zur ersten Seite', next: 'Weiter', pages: 'Weitere Seiten', print: 'Drucken', shown: (shown: string, of: string) => `${shown} von ${of}`,
  none: (word: string, total: string) => `Zu „${word}“ sind 0 von ${total} gefunden.`, noneKind: 'Zu dieser Auswahl ist nichts erfasst.', noneHelp: 'Prüfen Sie die Schreibweise, oder nennen Sie nur einen Teil des Namens.', reset: 'Alle zeigen',
  confidence: 'Beleg', note: 'Schreiben Sie 3 bis 2.000 Zeichen.',
  bodies: {
    title: 'Stellen', facts: (n: string) => `${n} Stellen sind für diesen Tag erfasst.`, list: 'Stellen nach Name', name: 'Stelle', form: 'Rechtsform', level: 'Ebene', place: 'Gebiet', filter: 'Stellen eingrenzen',
  },
  subjects: {
    title: 'Vorhaben und Leistungen', facts: (n: string) => `${n} Gegenstände sind für diesen Tag erfasst.`, list: 'Vorhaben und Leistungen nach Name', name: 'Name', kind: 'Art', group: 'Gruppe', key: 'Schlüssel', filter: 'Vorhaben und Leistungen eingrenzen',
  },
  body: {
    place: 'Gebiet', legalPerson: 'Rechtsträger', itself: 'die Stelle selbst', functions: 'Funktionen', about: 'Angaben und Quelle', validFrom: 'Erfasst ab', validTo: 'Erfasst bis', startUnknown: 'Früherer Beginn nicht erfasst', source: 'Quelle', basis: 'Rechtsgrundlage', noBasis: 'Rechtsgrundlage nicht erfasst',
    waits: (n: number) => (n === 1 ? '1 Zuweisung wartet auf Annahme.' : `${n} Zuweisungen warten auf Annahme.`), earliest: (day: string, isOver: boolean) => `Die früheste Frist ${isOver ? 'endete' : 'endet'} am ${day}.`, toWaiting: 'Zuweisungen prüfen',
  },
  load: {
    byRole: 'Je Rolle', role: 'Rolle', here: 'Diese Stelle', title: 'Last im Vergleich', unit: 'Rollen an Gegenständen', caption: (by: BodyProfile['load']['by'], of: string) => `Gezählt ist jede Rolle an einem Gegenstand, die die Stelle trägt oder durchführt. Verglichen: ${load(by)}, ${of} mit dieser. Gezeigt sind die drei mit der größten Zahl.`,
    median: (of: string) => `Median, ${of} Stellen`, body: 'Stelle', total: 'Anzahl', parts: { LEAD: 'Federführung', EXECUTE: 'Durchführung', OPERATE: 'Betrieb', OTHER: 'Übriges' }, share: 'Verteilung',
  },
  duties: {
    title: 'Pflichten', of: (n: string) => `${n} Einträge`, subject: 'Gegenstand', role: 'Rolle', where: 'Umfang', kind: 'Anteil', BEARS: 'trägt die Pflicht', PERFORMS: 'führt durch, Pflicht bei anderer Stelle', conflict: 'Konflikt', cells: (count: string, of: string) => `${count} von ${of}`, allRoles: 'Alle', byRole: 'Nach Rolle',
    empty: 'Keine Pflicht erfasst.', emptyText: 'Für diesen Tag nennt keine Antwort diese Stelle.', explain: 'Umfang heißt: Orte mit dieser Antwort von allen Orten des Gegenstands.',
  },
  delegations: {
    title: 'Übertragungen: wer schuldet, wer handelt', task: 'Aufgabe', from: 'Pflichtträger', to: 'Durchführende', instrument: 'Form', duty: 'Pflicht', until: 'Ende', stays: 'Pflicht bleibt', goes: 'Pflicht geht über', open: 'kein Ende erfasst', partly: 'an einzelnen Orten beendet',
    none: 'Keine Übertragung erfasst.', whoever: (fn: string) => `wer die Funktion „${fn}“ hat`, grounds: 'Grundlage',
  },
  acceptance: {
    title: 'Annahme', of: (open: string, all: string) => `${open} von ${all} offen`, none: 'Nichts wartet auf Annahme.', from: (day: string) => `ab ${day}`, grounds: (text: string) => `aus ${text}`, accepted: 'Angenommen', condition: 'Gilt erst mit der Annahme.',
    by: (day: string) => `bis ${day}`, left: (days: number) => (days === 1 ? 'noch 1 Tag' : `noch ${days} Tage`), today: 'heute', over: (days: number) => (days === 1 ? 'seit 1 Tag vorbei' : `seit ${days} Tagen vorbei`), noPeriod: 'keine Frist gesetzt', note: 'Vermerk zur Annahme',
    signIn: 'Annehmen kann diese Stelle, wenn sie im Planspiel angemeldet ist.',
  },
  commitments: {
    title: 'Zusagen', fulfilled: 'Wodurch sie erfüllt ist', none: 'Keine Zusage erfasst.', due: (day: string) => `fällig ${day}`, kept: (day: string) => `erfüllt am ${day}`, asked: 'erbeten, nicht verbindlich', by: (body: string) => `zugesagt von: ${body}`, forSubject: (subject: string) => `für: ${subject}`,
  },
  history: {
    title: 'Verlauf', about: (subject: string) => `„${subject}“`, none: 'Kein Eintrag im Verlauf.', all: (n: string) => `Ganzer Verlauf, ${n} Einträge`, shown: (shown: string, of: string) => `Gezeigt sind ${shown} von ${of}.`, more: 'Weiter im Verlauf', less: 'Nur die neuesten', ends: (what: string) => `${what} endet`, atLatest: 'spätestens an diesem Tag, früherer Beginn nicht erfasst',
    corrected: 'berichtigt', grounds: (text: string) => `Grundlage: ${text}`, known: (seq: string) => `Eintrag ${seq}`, future: 'liegt nach dem Stichtag',
  },
  subject: {
    find: 'Zuständigkeit ansehen', map: 'Karte', matrix: 'In der Matrix ansehen', findings: 'Befunde dazu', group: 'Gehört zu', children: 'Dazu gehören', none: 'Ohne Gruppe', leika: (name: string) => `LeiKa: „${name}“`, typing: (types: string) => `Typ ${types}`, synonyms: 'Auch gesucht als', key: 'Schlüssel',
    level: (level: string) => `Antworten je ${level}`,
  },
  roles: {
    title: 'Wer trägt welche Rolle', one: 'eine Antwort je Rolle', of: (n: string) => `je ${n} Orte`, role: 'Rolle', answer: 'Häufigste Antworten', counts: 'Verteilung', count: (count: string, of: string) => `${count} von ${of}`, self: 'jede Gemeinde selbst', selfHere: 'die Gemeinde selbst', more: (n: string) => (n === '1' ? 'und 1 weitere Antwort' : `und ${n} weitere Antworten`), announced: (who: string) => `angekündigt: ${who}`,
    rest: 'Für diese Rollen wird nirgends jemand erwartet.', apart: 'Lücken und nicht erfasste Antworten werden nie zusammengezählt: Eine Lücke sagt, dass laut Quellen niemand zuständig ist.',
  },
  rolloutCard: { title: 'Rollout-Stand', of: (count: string, of: string) => `${count} von ${of}`, rest: 'ohne Angabe', overdue: (n: string) => `Überfällig: ${n}`, due: (day: string) => `fällig ${day}`, none: 'Ein Rollout-Stand ist nicht erfasst.', place: 'Gemeinde', state: 'Stand', dueBy: 'Fällig am', dueHint: 'Nur bei „zugesagt“ und „geplant“.', note: 'Woher Sie es wissen', wrongPlace: 'Wählen Sie einen Eintrag der Liste.', wrongDay: 'Geben Sie einen Tag an, oder lassen Sie das Feld leer.' },
  sections: { label: 'Teile dieser Seite', load: 'Überblick', duties: 'Pflichten', delegations: 'Übertragungen', acceptance: 'Annahme', commitments: 'Zusagen', history: 'Verlauf', contact: 'Kontakt', roles: 'Rollen', children: 'Darunter', findings: 'Befunde', rollout: 'Rollout-Stand', about: 'Angaben' },
  findingsCard: { title: 'Befunde dazu', none: 'Kein Befund.', open: 'Alle ansehen' },
};

export type ProfileMessages = typeof profilesDe;
