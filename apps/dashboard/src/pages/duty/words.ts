import { useLang } from '../../i18n.ts';

/** One part of a page of text: a heading, paragraphs, points. */
type Part = { title: string; text?: string[]; points?: string[] };

const privacyDe: Part[] = [
  { title: 'Wer nur liest', text: ['Feder speichert nichts über Sie. Es gibt keine Zählung von Besuchen, keine Werbung und keine Dienste anderer. Schriften, Karten und Programme kommen von diesem Server.'] },
  {
    title: 'Cookies', text: ['Feder setzt nur, was Sie selbst auslösen:'],
    points: ['die Darstellung (hell, dunkel), wenn Sie sie wählen: ein Wort, ein Jahr lang', 'die Anmeldung mit einer Stelle des Planspiels: der Name der Stelle mit einer Prüfziffer, einen Tag lang'],
  },
  {
    title: 'Hinweise und Barrieren', text: ['Ein Hinweis zu einer Antwort und die Meldung einer Barriere werden gespeichert, mit dem Zeitpunkt des Eingangs. Nennen Sie darin keine Personen.', 'Eine E-Mail-Adresse ist freiwillig. Sie steht getrennt vom Text und in keiner Prüfsumme, damit sie gelöscht werden kann. Wer den Hinweis bearbeitet, löscht sie, sobald er erledigt ist.'],
  },
  { title: 'Planspiel', text: ['Im Planspiel handeln Stellen, keine Personen. Das Protokoll nennt die Stelle und den Zeitpunkt. Bei geheimen Abstimmungen wird gezählt, ohne dass jemand die Stimme zuordnen kann.'] },
  { title: 'Verantwortlich', text: ['Verantwortlich ist, wer Feder betreibt. Die Angaben stehen im Impressum. Ob der Server davor eigene Protokolle führt, muss der Betreiber hier ergänzen; Feder führt keine.'] },
];

const privacyEn: Part[] = [
  { title: 'If you only read', text: ['Feder keeps nothing about you. Visits are not counted, there is no advertising and no service of others. Fonts, maps and programs come from this server.'] },
  { title: 'Cookies', text: ['Feder sets only what you ask for yourself:'], points: ['the display (light, dark), if you choose one: one word, for a year', 'signing in with an office of the simulation: the name of the office with a check, for a day'] },
  { title: 'Hints and barriers', text: ['A hint on an answer and the report of a barrier are kept, with the time at which they came in. Do not name persons in them.', 'An e-mail address is optional. It stands apart from the text and in no checksum, so that it can be erased. Whoever handles the hint erases it as soon as it is settled.'] },
  { title: 'Simulation', text: ['In the simulation offices act, not persons. The record names the office and the time. Secret votes are counted without anybody being able to tell whose they were.'] },
  { title: 'Responsible', text: ['Responsible is whoever runs Feder; see the legal notice. Whether a server in front keeps logs of its own the operator has to add here; Feder keeps none.'] },
];

const accessibilityDe: Part[] = [
  { title: 'Was diese Erklärung sagt', text: ['Sie sagt, was geprüft ist und womit, und nichts darüber hinaus. Eine Prüfung durch eine unabhängige Stelle gab es nicht. Darum behauptet Feder nicht, dass alle Anforderungen erfüllt sind.'] },
  {
    title: 'Geprüft bei jeder Änderung, in einem echten Chromium', points: [
      'Jede Art von Seite in drei Darstellungen: 320 Pixel breit, 1.440 Pixel dunkel, 768 Pixel mit den Farben des Systems', 'kein Verstoß gegen die Regeln von axe (WCAG 2.2, A und AA)', 'nichts ragt über den Rand, keine Schrift unter 13 Pixeln', 'ein sichtbarer Fokus auf jedem Halt der Tabulatortaste', 'Bedienung mit der Tastatur allein und ohne JavaScript, auf den Wegen der Tests', 'Druck auf A4 ohne abgeschnittene Spalten',
    ],
  },
  { title: 'Geprüft am 28.11.2026, im selben Chromium', points: ['Lighthouse 13.5: Barrierefreiheit 100 von 100 auf jeder Art von öffentlicher Seite', 'jede Art von Seite als PDF: jedes Wort ist da und steht auf seinem Blatt', 'nichts rückt beim Laden von selbst, sobald die Schrift da ist'] },
  { title: 'Nicht geprüft', points: ['Vorlesegeräte: kein Durchgang mit NVDA, JAWS oder VoiceOver', 'Firefox und Safari', 'eine Prüfung durch Menschen mit Behinderungen'] },
  { title: 'Was es noch nicht gibt', points: ['Leichte Sprache und Deutsche Gebärdensprache', 'Einfache Sprache für jeden Satz: Sie steht auf jeder Seite als kurze Zusammenfassung über dem ganzen Text'] },
];

const accessibilityEn: Part[] = [
  { title: 'What this statement says', text: ['It says what was tested and by which means, and nothing beyond that. No independent body has tested it. Feder therefore does not claim that all requirements are met.'] },
  {
    title: 'Tested with every change, in a real Chromium', points: [
      'Every kind of page in three displays: 320 pixels wide, 1,440 pixels dark, 768 pixels with the colours of the system', 'nothing that the rules of axe find wrong (WCAG 2.2, A and AA)', 'nothing wider than the screen, no text under 13 pixels', 'a visible focus at every stop of the Tab key', 'use by keyboard alone and without JavaScript, on the ways that tests go', 'print on A4 without a cut column',
    ],
  },
  { title: 'Tested on 28/11/2026, in the same Chromium', points: ['Lighthouse 13.5: accessibility 100 of 100 on every kind of public page', 'every kind of page as a PDF: each word is there, and on its sheet', 'nothing moves by itself while a page loads, once its letters are there'] },
  { title: 'Not tested', points: ['Screen readers: no run with NVDA, JAWS or VoiceOver', 'Firefox and Safari', 'a test by people with disabilities'] },
  { title: 'What is not there yet', points: ['German easy language and German sign language', 'plain language for every sentence: on each page it is a short summary above the full text'] },
];

const de = {
  imprint: {
    title: 'Impressum', lead: 'Wer diese Seiten betreibt.', operator: 'Betreiber', name: 'Name', address: 'Anschrift', email: 'E-Mail', missing: 'Der Betreiber hat sich noch nicht eingetragen.', missingText: 'Wer Feder betreibt, trägt hier Namen und Anschrift ein, bevor andere die Seiten nutzen. Wie das geht, steht im Handbuch unter „Betrieb“.', howTo: 'Handbuch: Einstellungen',
    demo: 'Was Feder ist', demoText: ['Feder ist eine Vorführung und keine Seite einer Behörde. Die Antworten ersetzen keine Auskunft der zuständigen Stelle.', 'Das Programm ist freie Software unter der EUPL-1.2.'],
  },
  privacy: { title: 'Datenschutz', lead: 'Was Feder speichert, wie lange und wozu.', parts: privacyDe },
  accessibility: {
    title: 'Barrierefreiheit', lead: 'Was geprüft ist, womit, und was nicht.', parts: accessibilityDe,
    report: 'Barriere melden', reportText: 'Ihre Meldung wird gespeichert. Wer Feder betreibt, kann sie unter „Hinweise“ lesen.', page: 'Auf welcher Seite?', pageHint: 'Adresse oder Name der Seite', message: 'Was wollten Sie tun, und was hat Sie gehindert?', messageHint: 'Mindestens 10 Zeichen. Nennen Sie keine Personen.', email: 'E-Mail für eine Antwort', emailHint: 'Kann jederzeit gelöscht werden.', optional: 'optional', submit: 'Meldung senden',
    errors: { title: 'Die Meldung ist noch nicht gesendet.', message: 'Schreiben Sie 10 bis 4.000 Zeichen: was Sie tun wollten, und was Sie gehindert hat.', email: 'Schreiben Sie eine E-Mail-Adresse wie name@stadt.de, oder lassen Sie das Feld leer.', page: 'Nennen Sie die Seite in höchstens 500 Zeichen.' },
    done: 'Ihre Meldung ist eingegangen.', doneText: 'Sie ist gespeichert. Die Kennung ist', enforcement: 'Keine Antwort?', enforcementText: 'Ist der Betreiber eine öffentliche Stelle in Baden-Württemberg, so nennt er hier die zuständige Überwachungs- und Schlichtungsstelle. Feder kennt den Betreiber nicht und nennt darum keine.',
  },
  licences: {
    title: 'Lizenzen', lead: 'Was Feder mitbringt, von wem es ist und unter welchen Bedingungen.', feder: 'Feder selbst', federText: 'Programm und Texte stehen unter der EUPL-1.2.', data: 'Daten und Quellen', dataText: 'Quellen, auf die erfasste Tatsachen verweisen.', source: 'Quelle', publisher: 'Herausgeber', state: 'Stand', terms: 'Bedingungen', noTerms: 'nicht angegeben',
    design: 'Gestaltung', designText: 'Farb- und Maßwerte stammen aus dem KERN UX-Standard (EUPL-1.2). Das Aussehen ist eigene Arbeit. Symbole sind eigene Zeichnungen.', geo: 'Gebiete und Umrisse: © GeoBasis-DE / BKG (Daten verändert), Nutzung nach der GeoNutzV.', notices: 'Hinweise und Lizenztexte im Wortlaut', packages: 'Programme anderer', packagesText: (n: string) => `${n} Pakete laufen im Server oder im Browser. Die Liste entsteht aus dem, was installiert ist.`, name: 'Paket', version: 'Fassung', licence: 'Lizenz', unknown: 'nicht angegeben',
  },
};

const en: typeof de = {
  imprint: {
    title: 'Legal notice', lead: 'Who runs these pages.', operator: 'Operator', name: 'Name', address: 'Address', email: 'E-mail', missing: 'The operator has not entered a name yet.', missingText: 'Whoever runs Feder enters name and address here before others use the pages. The handbook says how, under “Run”.', howTo: 'Handbook: settings',
    demo: 'What Feder is', demoText: ['Feder is a demonstration and no site of an authority. Its answers do not replace information from the body in charge.', 'The program is free software under the EUPL-1.2.'],
  },
  privacy: { title: 'Privacy', lead: 'What Feder keeps, for how long and what for.', parts: privacyEn },
  accessibility: {
    title: 'Accessibility', lead: 'What was tested, by which means, and what was not.', parts: accessibilityEn,
    report: 'Report a barrier', reportText: 'Your report is kept. Whoever runs Feder can read it under “Hints”.', page: 'On which page?', pageHint: 'Address or name of the page', message: 'What did you want to do, and what kept you from it?', messageHint: 'At least 10 characters. Do not name persons.', email: 'E-mail for an answer', emailHint: 'Can be erased at any time.', optional: 'optional', submit: 'Send the report',
    errors: { title: 'The report is not sent yet.', message: 'Write 10 to 4,000 characters: what you wanted to do, and what kept you from it.', email: 'Write an e-mail address like name@stadt.de, or leave the field empty.', page: 'Name the page in at most 500 characters.' },
    done: 'Your report has arrived.', doneText: 'It is kept. Its receipt is', enforcement: 'No answer?', enforcementText: 'If the operator is a public body in Baden-Württemberg, it names the competent monitoring and conciliation body here. Feder does not know the operator and names none.',
  },
  licences: {
    title: 'Licences', lead: 'What Feder brings along, whose it is and under which terms.', feder: 'Feder itself', federText: 'Program and texts are under the EUPL-1.2.', data: 'Data and sources', dataText: 'Sources that recorded facts point to.', source: 'Source', publisher: 'Publisher', state: 'State', terms: 'Terms', noTerms: 'not stated',
    design: 'Design', designText: 'Values of colours and sizes come from the KERN UX-Standard (EUPL-1.2). The look is our own work. Icons are our own drawings.', geo: 'Areas and outlines: © GeoBasis-DE / BKG (data changed), used under the GeoNutzV.', notices: 'Notices and licence texts in full', packages: 'Programs of others', packagesText: (n) => `${n} packages run in the server or in the browser. The list is made from what is installed.`, name: 'Package', version: 'Version', licence: 'Licence', unknown: 'not stated',
  },
};

/** The words of the duty pages travel with them. */
export const useDutyWords = (): typeof de => (useLang() === 'en' ? en : de);

export type { Part };
