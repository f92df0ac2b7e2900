import { useLang } from '../../i18n.ts';

const de = {
  live: 'Live', cut: 'Getrennt', minutes: 'Niederschrift', call: 'Zum Aufruf', progress: 'Ablauf der Sitzung', current: 'läuft', next: 'als Nächstes', top: (n: number, of: number) => `TOP ${n} von ${of}`, done: 'erledigt', file: 'Zur Vorlage', noItem: 'Kein Tagesordnungspunkt ist offen.',
  yourVote: 'Ihre Stimme', kept: 'gesichert, nicht gezählt', forSeat: (seat: string) => `Stimme für: ${seat}`, given: (given: number, of: number) => `${given} von ${of}`, votesGiven: 'Stimmen abgegeben', change: 'Sie können bis zum Schluss ändern', final: 'Eine geheime Stimme lässt sich nicht ändern',
  watching: 'Sie stimmen hier nicht ab.', until: (day: string) => `Frist bis ${day}`, said: (given: number, of: number) => `${given} von ${of} Stimmen sind abgegeben.`, voted: 'Ihre Stimme ist gezählt.', notOpen: 'Die Abstimmung ist noch nicht eröffnet.',
  lost: (time: string) => `Keine Verbindung seit ${time}.`, lostVote: (choice: string) => `Ihre Stimme „${choice}“ ist auf diesem Gerät gesichert, aber noch nicht gezählt. Feder sendet sie, sobald die Verbindung steht.`, lostOnly: 'Was Sie sehen, kann veraltet sein. Feder verbindet sich von selbst wieder.', sendNow: 'Jetzt senden', connection: 'Verbindung', refusedVote: 'Ihre Stimme ist nicht gezählt.',
  result: 'Ergebnis', because: 'weil', bench: 'Bank', yes: 'Ja', no: 'Nein', abstain: 'Enthaltung', invalid: 'Ungültig', holds: 'wahr', fails: 'falsch', and: 'und', or: 'oder', rule: 'Geschäftsordnung', ruleLine: 'Rechenweg', table: 'Stimmen nach Bank',
  parts: { ADMISSION: 'Zulässigkeit', LADDER: 'Stufe', QUORUM_OPENING: 'Beschlussfähig zu Beginn', QUORUM_CLOSING: 'Beschlussfähig am Ende', REPLIES: 'Antworten', MAJORITY: 'Mehrheit', NO_SECOND_SESSION: 'Keine zweite Sitzung', DEADLINE: 'Frist', NEW_SESSION: 'Neue Sitzung' } as Record<string, string>,
  outcomes: { ADOPTED: 'Angenommen', CONFIRMED: 'Bestätigt', REJECTED: 'Abgelehnt', INQUORATE: 'Nicht beschlussfähig', INADMISSIBLE: 'Nicht zulässig', VOID: 'Ohne Beschluss', SUSPENDED: 'Ausgesetzt', ANNULLED: 'Aufgehoben', ESCALATED: 'Weitergegeben' } as Record<string, string>,
  attendance: 'Anwesenheit', counting: (there: number, of: number) => `${there} von ${of} zählen`, quorate: 'beschlussfähig', inquorate: 'nicht beschlussfähig', there: (there: number, of: number) => `${there} von ${of} anwesend`, needed: (n: number) => `nötig ${n}`, recusedCount: (n: number) => `${n} befangen, zählt nicht mit`,
  seatStates: { PRESENT: 'anwesend', CONNECTED: 'zugeschaltet', ABSENT: 'nicht da', RECUSED: 'befangen', VACANT: 'unbesetzt', ADVISORY: 'beratend' } as Record<string, string>, you: '(Sie)', whole: 'Ganzes Gremium', recusedFor: (item: string) => `Befangen zu ${item}`, acts: 'Sitzung leiten', own: 'Ihre Anwesenheit',
  document: (title: string) => `Niederschrift: ${title}`, day: 'Tag', place: 'Ort', form: 'Form', present: 'Anwesend', absent: 'Nicht anwesend', noVote: 'Ohne Abstimmung.', written: 'Wortlaut', version: (n: number) => `Fassung ${n}`, hash: 'Prüfsumme', backToSession: 'Zur Sitzung', nobody: 'niemand',
  sessionsOf: 'Sitzungen', draftsOf: 'Vorlagen und Beschlüsse', noSession: 'Keine Sitzung.', noDraft: 'Keine Vorlage.', members: 'Mitglieder', sentences: 'So entscheidet das Gremium', source: (text: string) => `Quelle: ${text}`, seatsOf: (filled: number, of: number) => `${filled} von ${of} Sitzen besetzt`, settings: 'Festgelegt ist',
  noticeOf: (days: number) => (days === 0 ? 'Eine Ladungsfrist ist nicht festgelegt.' : `Eingeladen wird mindestens ${days} Tage vorher.`), inForceOf: (when: string) => `Ein Beschluss ist in Kraft ${when}.`, proxiesAre: (said: string) => `Vertretung: ${said}.`, decides: (name: string, formula: string) => `${name}: angenommen, wenn ${formula}.`,
  speakers: 'Rednerliste', withdrawSpeech: 'Wortmeldung zurückziehen', floorFor: (name: string) => `Wort erteilen: ${name}`,
  play: { title: 'Planspiel', text: 'Sie spielen die Stellen, die noch fehlen. Jede handelt selbst, mit ihren eigenen Rechten; im Prüfprotokoll steht jede einzeln.', attend: 'Alle kommen lassen', vote: 'Übrige Stimmen abgeben', none: 'stimmt nicht ab' },
};

type Words = typeof de;

const en: Words = {
  live: 'Live', cut: 'Cut off', minutes: 'Minutes', call: 'To the item', progress: 'Course of the session', current: 'now', next: 'next', top: (n, of) => `Item ${n} of ${of}`, done: 'done', file: 'To the draft', noItem: 'No item is open.',
  yourVote: 'Your vote', kept: 'kept, not counted', forSeat: (seat) => `Vote for: ${seat}`, given: (given, of) => `${given} of ${of}`, votesGiven: 'votes given', change: 'You can change it until the end', final: 'A secret vote cannot be changed',
  watching: 'You do not vote here.', until: (day) => `until ${day}`, said: (given, of) => `${given} of ${of} votes are given.`, voted: 'Your vote is counted.', notOpen: 'The vote is not open yet.',
  lost: (time) => `No connection since ${time}.`, lostVote: (choice) => `Your vote “${choice}” is kept on this device, but not counted yet. Feder sends it as soon as the connection is back.`, lostOnly: 'What you see may be out of date. Feder reconnects by itself.', sendNow: 'Send now', connection: 'Connection', refusedVote: 'Your vote is not counted.',
  result: 'Result', because: 'because', bench: 'Bench', yes: 'Yes', no: 'No', abstain: 'Abstention', invalid: 'Invalid', holds: 'true', fails: 'false', and: 'and', or: 'or', rule: 'Rules of procedure', ruleLine: 'How it was counted', table: 'Votes by bench',
  parts: { ADMISSION: 'Admissible', LADDER: 'Step', QUORUM_OPENING: 'Quorum at the beginning', QUORUM_CLOSING: 'Quorum at the end', REPLIES: 'Replies', MAJORITY: 'Majority', NO_SECOND_SESSION: 'No second session', DEADLINE: 'Deadline', NEW_SESSION: 'New session' },
  outcomes: { ADOPTED: 'Adopted', CONFIRMED: 'Confirmed', REJECTED: 'Rejected', INQUORATE: 'No quorum', INADMISSIBLE: 'Not admissible', VOID: 'No decision', SUSPENDED: 'Suspended', ANNULLED: 'Annulled', ESCALATED: 'Passed on' },
  attendance: 'Attendance', counting: (there, of) => `${there} of ${of} count`, quorate: 'quorate', inquorate: 'no quorum', there: (there, of) => `${there} of ${of} present`, needed: (n) => `${n} needed`, recusedCount: (n) => `${n} recused, not counted`,
  seatStates: { PRESENT: 'present', CONNECTED: 'connected', ABSENT: 'not there', RECUSED: 'recused', VACANT: 'vacant', ADVISORY: 'advisory' }, you: '(you)', whole: 'The whole board', recusedFor: (item) => `Recused on ${item}`, acts: 'Lead the session', own: 'Your attendance',
  document: (title) => `Minutes: ${title}`, day: 'Day', place: 'Place', form: 'Form', present: 'Present', absent: 'Not present', noVote: 'Without a vote.', written: 'Text', version: (n) => `Version ${n}`, hash: 'Checksum', backToSession: 'To the session', nobody: 'nobody',
  sessionsOf: 'Sessions', draftsOf: 'Drafts and resolutions', noSession: 'No session.', noDraft: 'No draft.', members: 'Members', sentences: 'How the board decides', source: (text) => `Source: ${text}`, seatsOf: (filled, of) => `${filled} of ${of} seats filled`, settings: 'Set is',
  noticeOf: (days) => (days === 0 ? 'No notice period is set.' : `Invitations go out at least ${days} days before.`), inForceOf: (when) => `A resolution is in force ${when}.`, proxiesAre: (said) => `Proxies: ${said}.`, decides: (name, formula) => `${name}: adopted if ${formula}.`,
  speakers: 'List of speakers', withdrawSpeech: 'Withdraw the request to speak', floorFor: (name) => `Give the floor: ${name}`,
  play: { title: 'Simulation', text: 'You play the offices that are still missing. Each acts itself, with its own rights; in the audit log each stands by itself.', attend: 'Let everybody come', vote: 'Give the other votes', none: 'does not vote' },
};

/** The words of sessions, votes and boards. They travel with the pages that use them. */
export const decideWords = { de, en };

export const useDecideWords = (): Words => decideWords[useLang()];
