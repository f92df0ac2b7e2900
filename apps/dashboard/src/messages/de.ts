import type { Figure, RoleAnswer } from '@feder/contract/schemas';
import { boardsDe } from './boards-de.ts';
import { findingsDe } from './findings-de.ts';

type Role = RoleAnswer['role'];
type Status = RoleAnswer['answer']['status'];

// Every word of the pages. Terms of law stand as the law has them; the paragraph is beside them. Reasons come from the resolver's own messages.

/** Rollen, DOMAIN § 2. */
const roles: Record<Role, string> = {
  LEAD: 'Federführung',
  EXECUTE: 'Durchführung',
  OPERATE: 'Betrieb',
  SUPERVISE_LEGAL: 'Rechtsaufsicht', // § 118 Abs. 1 GemO
  SUPERVISE_TECHNICAL: 'Fachaufsicht', // § 3 Abs. 2 LVG, § 118 Abs. 2 GemO
  SUPERVISE_STAFF: 'Dienstaufsicht', // § 3 Abs. 1 LVG
  FUND: 'Finanzierung',
  CONSENT: 'Einvernehmen',
  CONSULT: 'Benehmen, Anhörung',
  SUPPORT: 'Mitwirkung',
  INFORM: 'Kenntnisnahme',
};

/** Wörter der Status, DESIGN-LANGUAGE § 5. */
const status: Record<Status, string> = {
  UNIQUE: 'Eindeutig', JOINT: 'Gemeinsam', SET: 'Mehrere', CONFLICT: 'Konflikt', GAP: 'Lücke', UNKNOWN: 'nicht erfasst', NOT_EXPECTED: 'nicht erwartet',
};

const confidence: Record<RoleAnswer['answer']['holders'][number]['confidence'], string> = { CONFIRMED: 'belegt', PUBLISHED: 'veröffentlicht', UNVERIFIED: 'ungeprüft', ANNOUNCED: 'angekündigt' };

/** What each word says about how sure the source is: the record "How sure a fact of the reference data may call itself". */
const confidenceMeaning: Record<keyof typeof confidence, string> = {
  CONFIRMED: 'Eine Stelle hat in Feder bestätigt, dass der Eintrag stimmt.',
  PUBLISHED: 'Der Wortlaut des Gesetzes oder die Seite der Stelle selbst wurde gelesen. Eigens bestätigt hat den Eintrag niemand.',
  UNVERIFIED: 'Allgemeine Kenntnis, eine Quelle aus zweiter Hand oder eine eigene Lesart. Eine Fachstelle hat den Eintrag noch nicht bestätigt.',
  ANNOUNCED: 'Eine Quelle kündigt es an. Entschieden ist nichts. Angekündigtes gilt nicht.',
};

const figures: Record<Figure['kind'], { name: string; short: string; definition: string; none: string; denominator: (of: string, rows: string) => string }> = {
  GAP: {
    name: 'Lücke', short: 'Kernrollen ohne Stelle', none: 'Keine.',
    definition: 'Eine Rolle wird erwartet, die Aufzeichnung ist als vollständig gezeichnet, und keine wirksame Regel nennt eine Stelle.',
    denominator: (of, rows) => `${rows} Vorhaben und Komponenten × 4 Kernrollen = ${of}.`,
  },
  CONFLICT: {
    name: 'Konflikt', short: 'Zwei Regeln, keine geht vor', none: 'Keine.',
    definition: 'Zwei Regeln von gleichem Gewicht nennen verschiedene Stellen.',
    denominator: (of, rows) => `${rows} Vorhaben und Komponenten × 4 Kernrollen = ${of}.`,
  },
  UNKNOWN: {
    name: 'Nicht erfasst', short: 'Kernrollen ohne Aufzeichnung', none: 'Keine.',
    definition: 'Eine Rolle wird erwartet, aber Feder kennt keine Regel, und niemand hat gezeichnet, dass die Aufzeichnung vollständig ist. Das ist keine Lücke.',
    denominator: (of, rows) => `${rows} Vorhaben und Komponenten × 4 Kernrollen = ${of}.`,
  },
  ANNOUNCED: {
    name: 'Nur angekündigt', short: 'Genannt, aber nicht entschieden', none: 'Keine.',
    definition: 'Eine Quelle kündigt eine Stelle an. Entschieden ist nichts. Angekündigtes gilt nicht.',
    denominator: (of, rows) => `${rows} Vorhaben und Komponenten × 4 Kernrollen = ${of}.`,
  },
  UNVERIFIED: {
    name: 'Ungeprüft', short: 'Leistungen ohne bestätigte Quelle', none: 'Keine.',
    definition: 'Die Regel der Leistung beruht auf allgemeiner Kenntnis. Eine Fachstelle hat sie noch nicht bestätigt.',
    denominator: (of) => `${of} Leistungen.`,
  },
};

export const de = {
  product: 'Feder',
  summary: 'Wer wofür zuständig ist, an welchem Ort und Tag, auf welchem Grund und durch wessen Entscheidung.', // README, first sentence
  note: 'Vorführung. Keine Auskunft einer Behörde.',
  planspielNote: 'Planspiel: Alle Stellen und Beschlüsse dieser Welt sind erfunden.',
  skip: 'Zum Inhalt', here: 'Sie sind hier', closeMessage: 'Meldung schließen',
  language: { label: 'Sprache', de: 'Deutsch', en: 'English', plain: 'Einfache Sprache', plainOff: 'Einfache Sprache aus' },
  clocks: {
    label: 'Zeitpunkte', validOn: 'Gültig am', validOnNotToday: 'Gültig am, nicht heute', knownAt: 'Wissensstand', knownAtNotNewest: 'Wissensstand, nicht der neueste',
    apply: 'Anwenden', reset: 'Auf heute stellen', resetKnowledge: 'Auf den neuesten stellen', beforeRecord: 'vor dem ersten Eintrag',
    onHint: 'Der Tag, für den die Antwort gilt.', atHint: 'Nummer des Eintrags im Verlauf. Leer: der neueste.', entry: (seq: number, of: number) => `Eintrag ${seq} von ${of}`,
  },
  nav: { label: 'Hauptnavigation', open: (day: string) => `offen am ${day}`, menu: 'Menü', overview: 'Lagebild', find: 'Zuständigkeit finden', matrix: 'Matrix', protocol: 'Prüfprotokoll', map: 'Karte', travel: 'Zeitreise', findings: 'Befunde',
    subjects: 'Vorhaben und Leistungen', bodies: 'Stellen', boards: 'Gremien', agreements: 'Vereinbarungen',
    planspiel: 'Planspiel', real: 'Zurück zum Land', docs: 'Handbuch', storybook: 'Bausteine', api: 'Schnittstelle' },
  footer: { label: 'Über Feder', docs: 'Handbuch', sources: 'Daten und Quellen', licences: 'Lizenzen', data: '© GeoBasis-DE / BKG (Daten verändert)' },
  headerSearch: { label: 'Suchen', placeholder: 'Leistung, Ort, Stelle' },
  legend: { UNIQUE: 'eindeutig', JOINT: 'gemeinsam', SET: 'mit mehreren', CONFLICT: 'Konflikte', GAP: 'Lücken', UNKNOWN: 'nicht erfasst', NOT_EXPECTED: 'nicht erwartet' },
  roles, status, confidence, confidenceMeaning, figures,
  inhabitants: (share: string) => `${share} der Einwohner`,
  counted: (day: string, source: string, state: string) => `Einwohner am ${day}: ${source}, Gemeindeverzeichnis, Gebietsstand ${state}. Anteile auf Zehntelprozent gerundet.`,
  find: {
    title: 'Zuständigkeit finden',
    lead: 'Nennen Sie eine Leistung und einen Ort. Feder nennt die Stelle und den Grund.',
    what: 'Was? Leistung oder Vorhaben', where: 'Wo? Ort oder Schlüssel', submit: 'Antwort anzeigen',
    whatHint: 'Zum Beispiel: Baugenehmigung', whereHint: 'Zum Beispiel: Böblingen, 08115003',
    askedIn: (subject: string, place: string) => `${subject} in ${place}`,
    choose: { what: 'Welche Leistung meinen Sie?', where: 'Welchen Ort meinen Sie?', none: (q: string) => `Zu „${q}“ ist nichts erfasst.`, noneHelp: 'Prüfen Sie die Schreibweise, oder nennen Sie nur einen Teil des Namens. Auch Schlüssel (LeiKa, AGS, Regionalschlüssel) werden gefunden.', missingWhere: 'Nennen Sie noch einen Ort.', missingWhat: 'Nennen Sie noch eine Leistung oder ein Vorhaben.' },
    start: { title: 'Häufig gefragt', lead: 'Oder beginnen Sie mit einer dieser Fragen.' },
    source: (word: string) => `Quelle ${word}`, meaning: (word: string) => `Was heißt „${word}“?`,
    yourQuestion: 'Ihre Frage:',
    copy: 'Link kopieren', copied: 'Link ist kopiert.', print: 'Drucken', wrong: 'Stimmt nicht?',
    because: 'weil', applies: 'Diese Regel gilt', lost: 'Unterlegen',
    compared: { MODE: 'verbindlich', RANK: 'Rang', SUBJECT: 'Gegenstand', PLACE: 'genauer', STATUS: 'Status' },
    since: { UNIQUE: 'Gilt seit', GAP: 'Lücke seit', other: 'Stand seit' }, until: 'Gilt bis', sinceAtLatest: (day: string) => `spätestens ${day}`, sinceAtLatestNote: 'Früherer Beginn nicht erfasst', sinceOpen: 'ohne Beginn', endsNote: 'Letzter Tag davor',
    yourDay: 'Stichtag Ihrer Frage', whatFederKnew: 'Was Feder da wusste',
    whyNot: { title: 'Warum nicht eine andere Stelle?', who: 'Welche Stelle?', hint: 'Feder sagt, was sie von dieser Antwort trennt.', submit: 'Grund anzeigen', which: 'Welche Stelle meinen Sie?', more: (shown: string, of: string) => `Gezeigt sind ${shown} von ${of}. Nennen Sie mehr vom Namen.` },
    searched: { counted: 'Gesucht', near: 'Nah, aber nicht genug', expected: 'Erwartet wird' },
    neighbours: { title: 'Nachbarn im Kreis', lead: (county: string) => `Dieselbe Frage in den anderen Gemeinden: ${county}`, more: (n: string) => `Alle ${n} Gemeinden zeigen` },
    closers: { title: 'Wer kann das entscheiden?', none: 'Für diese Rolle ist kein Gremium mit Befugnis erfasst.', lead: 'Gremien, deren Befugnis diese Rolle hier umfasst:' },
    allRoles: (subject: string, place: string) => `Alle Rollen: ${subject}, ${place}`,
    columns: { role: 'Rolle', status: 'Status', body: 'Stelle', because: 'Grund', evidence: 'Beleg' },
    notExpected: 'Für diese Rollen wird hier niemand erwartet.',
    contact: { title: 'Kontakt', none: 'Ein Kontakt ist nicht erfasst.', phone: 'Telefon', email: 'E-Mail', web: 'Webseite', address: 'Anschrift' },
    sources: 'Quellen', sourceState: (publisher: string, state: string) => `${publisher}, Stand ${state}`,
    catalogued: (name: string, key: string) => `LeiKa: „${name}“, ${key}`,
    facts: { typing: 'Typ', ags: 'AGS', ars: 'ARS' },
    performer: 'führt durch:', formerly: 'früher:',
    permalink: 'Dauerhafter Link',
  },
  boards: boardsDe,
  findings: findingsDe,
  overview: {
    title: 'Lagebild',
    facts: (initiatives: string, services: string, municipalities: string) => `${initiatives} Vorhaben und Komponenten, ${services} Leistungen, ${municipalities} Gemeinden`,
    print: 'Drucken', find: 'Zuständigkeit finden',
    carries: 'Vorhaben: wer trägt was', columns: { initiative: 'Vorhaben', LEAD: 'Federführung', EXECUTE: 'Durchführung', FUND: 'Finanzierung', SUPERVISE: 'Aufsicht' },
    core: 'Kernrollen', municipal: (count: string, of: string) => `in ${count} von ${of} Gemeinden`, announced: (who: string) => `angekündigt: ${who}`,
    findings: 'Befunde', allFindings: 'Alle Befunde', of: (n: string) => `von ${n}`, definition: 'Definition.', denominator: 'Nenner.', members: 'Betroffen.', all: (n: string) => `Alle ${n} zeigen`,
    deadline: { left: 'Tage bis zur Frist', today: 'Die Frist endet heute', over: 'Tage nach der Frist', due: 'Frist', announcedOn: 'Ankündigung', onDay: 'Stichtag', now: 'heute', axis: (from: string, now: string, due: string) => `Zeitleiste: Ankündigung ${from}, Stichtag ${now}, Frist ${due}` },
    agreements: 'Vereinbarungen', agreementState: { CONCLUDED: 'geschlossen', DUE: 'ausstehend' }, boards: 'Gremien',
    self: 'jede Gemeinde selbst', each: (n: string) => `je Gemeinde, ${n} Gemeinden`,
    empty: 'Für diesen Tag ist kein Vorhaben erfasst.',
  },
  correction: {
    title: 'Stimmt nicht?', lead: 'Sagen Sie uns, was an dieser Antwort falsch ist. Ihr Hinweis ändert die Antwort nicht sofort. Er wird geprüft.',
    about: 'Ihr Hinweis betrifft', subject: 'Gegenstand', place: 'Ort', role: 'Rolle', on: 'Gültig am', at: 'Wissensstand', answer: 'Antwort von Feder',
    message: 'Was ist falsch, und woher wissen Sie es?', messageHint: 'Mindestens 10 Zeichen. Nennen Sie keine Personen.',
    email: 'E-Mail für Rückfragen', emailHint: 'Wird gelöscht, sobald der Hinweis erledigt ist.', optional: 'optional',
    submit: 'Hinweis senden', back: 'Zurück zur Antwort',
    errors: { title: 'Der Hinweis ist noch nicht gesendet.', message: 'Schreiben Sie 10 bis 4.000 Zeichen: was falsch ist, und woher Sie es wissen.', email: 'Schreiben Sie eine E-Mail-Adresse wie name@stadt.de, oder lassen Sie das Feld leer.', other: 'Der Link zu dieser Antwort ist unvollständig. Öffnen Sie die Antwort neu, und wählen Sie „Stimmt nicht?“.' },
    done: 'Ihr Hinweis ist eingegangen.', doneText: 'Er liegt bei der Antwort, bis er geprüft ist. Die Antwort ändert sich erst mit einer beglaubigten Berichtigung.', receipt: 'Kennung',
    noAnswer: 'Ohne eine Antwort gibt es nichts zu berichtigen. Suchen Sie zuerst eine Zuständigkeit.',
  },
  problem: { title: 'Das hat nicht geklappt.', notFound: 'Diese Seite gibt es nicht.', notFoundText: 'Prüfen Sie die Adresse, oder beginnen Sie beim Lagebild.', home: 'Zum Lagebild', safe: 'Es ist nichts verloren.', unknown: 'Die Adresse nennt etwas, das in Feder nicht erfasst ist. Prüfen Sie die Adresse, oder suchen Sie es.', unreadable: 'Die Adresse enthält eine Angabe, die Feder nicht lesen kann. Prüfen Sie die Adresse.', broken: 'Feder konnte gerade nicht antworten. Versuchen Sie es noch einmal.', told: 'Die Schnittstelle sagt dazu:' },
  nobody: { GAP: 'Niemand', UNKNOWN: 'nicht erfasst' },
  loading: 'Wird geladen',
};

export type Messages = typeof de;
