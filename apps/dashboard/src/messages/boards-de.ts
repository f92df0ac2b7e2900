import type { ActName } from '@feder/contract/routes';

// Boards, sessions and drafts. Words of procedure: GemO §§ 34 to 43, EGovG BW §§ 20 to 23; whatever is a Planspiel says so.

/** What each act is called on its button. */
const acts: Record<ActName, string> = {
  'draft': 'Vorlage anlegen', 'write-text': 'Neue Fassung speichern', 'weigh': 'Wirkung prüfen', 'submit': 'Einreichen', 'fulfil': 'Als erfüllt melden', 'accept': 'Annehmen', 'report-rollout': 'Rollout-Stand melden', 'assess-costs': 'Kostenfolgenabschätzung beifügen', 'note-finding': 'Vermerken', 'waive-finding': 'Zurückstellen',
  'open-round': 'Bestätigungsrunde eröffnen', 'confirm': 'Antworten', 'close-round': 'Runde schließen', 'propose-correction': 'Berichtigung vorschlagen', 'certify-correction': 'Über die Berichtigung entscheiden', 'decline-request': 'Hinweis ablehnen', 'attach': 'Anlage beifügen', 'open-hearing': 'Anhörung eröffnen', 'hear': 'Anhörung abschließen', 'amend': 'Änderungsantrag stellen', 'decide-amendment': 'Über den Änderungsantrag entscheiden', 'state': 'Stellung nehmen', 'withdraw': 'Zurückziehen', 'schedule': 'Auf die Tagesordnung setzen',
  'postpone': 'Vertagen', 'call': 'Aufrufen', 'note': 'Zur Kenntnis nehmen', 'refer': 'Verweisen', 'resubmit': 'Erneut vorlegen', 'ask-to-speak': 'Zu Wort melden', 'give-floor': 'Wort erteilen', 'give-proxy': 'Stimme übertragen', 'recuse': 'Befangenheit feststellen', 'open-vote': 'Abstimmung eröffnen', 'circulate': 'Umlauf beginnen',
  'cast': 'Stimme abgeben', 'close-vote': 'Abstimmung schließen', 'certify': 'Ausfertigen', 'publish': 'Bekannt machen', 'object': 'Widersprechen', 'rule-on-objection': 'Über den Widerspruch entscheiden', 'accede': 'Beitreten', 'erase-contact': 'Kontaktangabe löschen', 'annul': 'Von Anfang an aufheben', 'reset': 'Planspiel neu beginnen',
  'keep-boards': 'Geschäftsordnung ändern', 'plan-session': 'Sitzung anberaumen', 'invite': 'Einladen', 'open-session': 'Sitzung eröffnen', 'close-session': 'Sitzung schließen', 'cancel-session': 'Sitzung absagen', 'write-minutes': 'Niederschrift speichern', 'approve-minutes': 'Niederschrift genehmigen', 'attend': 'Anwesenheit eintragen',
};

const others = (most: number): string => (most === 1 ? 'ein anderes' : `${most} andere`);

export const boardsDe = {
  acts,
  drafts: {
    title: 'Beschlüsse', facts: (count: string) => `${count} Vorlagen und Beschlüsse dieser Welt`, empty: 'Noch liegt keine Vorlage vor.', emptyReal: 'Feder führt keine Beschlüsse wirklicher Gremien. Im Planspiel können Sie eine Vorlage einbringen.',
    toPlanspiel: 'Zum Planspiel', board: 'Gremium', state: 'Stand', name: 'Vorlage', number: 'Nummer', day: 'Letzter Schritt', write: 'Vorlage entwerfen', suspended: 'Widerspruch offen', list: 'Vorlagen und Beschlüsse',
  },
  draft: {
    version: (n: number) => `Fassung ${n}`, clauses: 'Text', number: (n: number) => `Ziffer ${n}`, clause: 'Ziffer', reasons: 'Begründung', effect: 'Wirkung', stale: 'Die Wirkung hat sich geändert, seit sie gezeigt wurde. Prüfen Sie sie vor der Abstimmung erneut.',
    noEffect: 'Dieser Text lässt sich so nicht umsetzen oder ist schon entschieden.', collides: 'Andere Vorlagen zur selben Sache', collidesText: 'Diese Vorlagen entscheiden über dieselben Zuständigkeiten. Stimmen Sie sich vorher ab.',
    next: 'Nächster Schritt', mayNot: 'Was jetzt nicht geht, und warum', nothing: 'Für Ihre Stelle steht jetzt kein Schritt an.', noteLabel: 'Bemerkung', history: 'Verlauf', statements: 'Stellungnahmen', recusals: 'Befangen', votes: 'Abstimmung', turnout: 'Abgegebene Stimmen', of: (given: number, of: number) => `${given} von ${of}`,
    running: 'läuft', result: 'Ergebnis', rule: 'So wurde gerechnet', open: 'Offene Fragen der Geschäftsordnung', bySeat: 'Stimmen nach Sitz', choices: { YES: 'Ja', NO: 'Nein', ABSTAIN: 'Enthaltung', INVALID: 'Ungültig' } as Record<string, string>,
    joined: 'Beigetreten', joins: 'Ort, der beitritt', act: 'Beschluss', adopted: 'Beschlossen am', hash: 'Prüfsumme des Textes', force: 'Geltung', objections: 'Widersprüche', text: 'Text der Stellungnahme', position: 'Haltung',
    positions: { AGREES: 'Einverständnis, Einvernehmen', OBJECTS: 'Bedenken', REMARKS: 'Anmerkung' } as Record<string, string>, seat: 'Sitz', reason: 'Grund', session: 'Sitzung', noSession: 'Beraumen Sie zuerst eine Sitzung an.', method: 'Verfahren',
    methods: { OPEN: 'offen', NAMED: 'namentlich', SECRET: 'geheim', CIRCULATION: 'Umlauf' } as Record<string, string>, deadline: 'Frist bis', simple: 'Gegenstand einfacher Art', onlyConsenting: 'Nur wer zustimmt, ist gebunden', lot: 'Los', noLot: 'nicht gezogen', grounds: 'Begründung des Widerspruchs',
    upheld: 'Entscheidung', stands: 'Der Beschluss bleibt bestehen', falls: 'Der Beschluss wird aufgehoben', document: 'Schriftstück', board: 'Gremium', referred: 'Verwiesen von', referredTo: 'Weiter bei', choice: 'Ihre Stimme', secret: 'Bei geheimer Abstimmung hält Feder nur fest, wer teilgenommen hat.',
    forces: { PENDING: 'noch nicht in Kraft', IN_FORCE: 'in Kraft', SUSPENDED: 'ausgesetzt', PARTLY_ENDED: 'teilweise aufgehoben', ENDED: 'aufgehoben', EXPIRED: 'abgelaufen', ANNULLED: 'von Anfang an aufgehoben' } as Record<string, string>,
    effects: { BINDING: 'bindend', RECOMMENDATION: 'Empfehlung' } as Record<string, string>,
  },
  preparation: {
    file: 'Datei', fileHint: 'PDF, Text, CSV, PNG, JPEG, ODT, DOCX oder XLSX, höchstens 5 MB. Keine personenbezogenen Daten.', attachments: 'Anlagen', size: (kilobytes: string) => `${kilobytes} KB`,
    asked: 'Wer wird angehört?', due: 'Stellungnahme bis', noteHint: 'Was die Anhörung ergeben hat, oder warum auf sie verzichtet wird.', waived: 'Vor Ablauf der Frist beenden; die Bemerkung nennt den Grund', hearing: 'Anhörung', until: (day: string) => `Stellungnahmen bis ${day}`,
    over: 'beendet', running: 'läuft', answered: 'hat Stellung genommen', silent: 'hat noch nicht geantwortet', amendments: 'Änderungsanträge', amendment: (n: number) => `Antrag ${n}`, changes: (version: number) => `ändert Fassung ${version}`, outdated: 'Der Text hat seitdem eine neue Fassung. Der Antrag müsste neu gestellt werden.',
    number: 'Ziffer', otherBody: 'Andere Stelle', unchanged: 'unverändert', otherDay: 'Anderer erster Tag', hands: 'Handzeichen eintragen', noVote: 'keine Stimme',
  },
  write: {
    ranks: { 'beschluss-land': 'Beschluss (Land)', 'beschluss-kommunal': 'Beschluss (kommunal)', vertrag: 'Vertrag', satzung: 'Satzung', 'land-gesetz': 'Gesetz (Land)' } as Record<string, string>,
    title: 'Vorlage entwerfen', lead: 'Ein Satz je Ziffer. Die Wirkung steht daneben, bevor jemand abstimmt.', board: 'Gremium', name: 'Titel der Vorlage',
    subject: 'Gegenstand', place: 'Ort', body: 'Stelle', to: 'An die Stelle', from: 'Von der Stelle', instrument: 'Grundlage der Übertragung', since: 'Gilt ab', until: 'Gilt bis (erster Tag ohne)', optional: 'optional', replaces: 'Ersetzt die Regel', replacesHint: 'Nur, wo sie nicht in der Liste steht; mehrere mit Leerzeichen.', share: 'Anteil', shareHint: 'als Bruch, etwa 3/5', second: 'Zweite Stelle', reasons: 'Begründung', rank: 'Rang', cannot: 'Vorlagen bringt nur ein, wer einem Gremium angehört. Melden Sie sich mit einer Stelle an.',
  },
  sessions: {
    title: 'Sitzungen', facts: (count: string) => `${count} Sitzungen`, empty: 'Noch ist keine Sitzung anberaumt.', day: 'Tag', board: 'Gremium', name: 'Sitzung', state: 'Stand', plan: 'Sitzung anberaumen', place: 'Ort', form: 'Form',
    forms: { PRESENT: 'in Präsenz', HYBRID: 'hybrid', SECOND: 'zweite Sitzung', OFFICE: 'Entscheidung anstelle des Gremiums' } as Record<string, string>, titleField: 'Bezeichnung',
  },
  session: {
    minutes: 'Niederschrift', minutesText: 'Text der Niederschrift', noMinutes: 'Noch ist keine Niederschrift gespeichert.', approved: (day: string) => `genehmigt am ${day}`, pending: 'noch nicht genehmigt',
    agenda: 'Tagesordnung', noAgenda: 'Die Tagesordnung ist leer.', public: 'öffentlich', closed: 'nicht öffentlich', present: (there: number, of: number) => `${there} von ${of} Sitzen anwesend`, attendance: 'Anwesenheit', quorum: 'Beschlussfähigkeit', hasQuorum: 'Beschlussfähig', noQuorum: 'Nicht beschlussfähig',
    rule: 'So wird gerechnet', noRule: 'Diese Geschäftsordnung verlangt keine Beschlussfähigkeit.', there: 'anwesend', connected: 'zugeschaltet', standIn: 'Ihre Stimme für diese Sitzung geht an', standInHint: (most: number) => `Ein Mitglied vertritt höchstens ${others(most)}. Wer selbst kommt, stimmt selbst.`, nobody: 'niemanden', standsIn: (name: string, there: boolean) => (there ? `vertreten durch: ${name}` : `Stimme übertragen an: ${name}`), away: 'nicht anwesend', vacant: 'unbesetzt', seat: 'Sitz', office: 'Stelle', event: 'Eintrag', events: { ARRIVE: 'Kommt', CONNECT: 'Schaltet sich zu', LEAVE: 'Geht' } as Record<string, string>,
  },
  board: {
    title: 'Gremium', rule: 'Geschäftsordnung', source: 'Grundlage', matters: 'So entscheidet das Gremium', open: 'Was die Quelle offen lässt', seats: 'Sitze', clerks: 'Geschäftsstelle', inForceAt: 'In Kraft', notice: (days: number) => `Ladungsfrist: ${days} Tage`,
    inForce: { ADOPTED: 'mit dem Beschluss', CERTIFIED: 'mit der Ausfertigung', PUBLISHED: 'mit der Bekanntmachung' } as Record<string, string>, represents: 'Vertritt', proxies: 'Vertretung', proxiesOf: (most: number) => (most === 0 ? 'nicht vorgesehen' : `für eine Sitzung; ein Mitglied vertritt höchstens ${others(most)}`), votes: { FULL: 'mit Stimme', ADVISORY: 'beratend', NONE: 'ohne Stimme' } as Record<string, string>, chair: 'Vorsitz',
  },
  extract: {
    link: 'Auszug', ofAnswer: 'Auszug: Zuständigkeit', ofResolution: (label: string) => `Auszug: Beschluss ${label}`, on: 'Gültig am', at: 'Wissensstand', ground: 'Beleg', check: 'So lässt sich der Auszug prüfen', hash: 'Prüfsumme', address: 'Adresse',
    chain: 'Protokoll', entry: (seq: number) => `Eintrag ${seq}:`, explained: 'Wer die Adresse aufruft, erhält denselben Inhalt und dieselbe Prüfsumme (SHA-256), solange die Regelfassung dieselbe ist. Mit dem Eintrag des Prüfprotokolls prüft „feder audit verify“, ob seitdem etwas umgeschrieben wurde.',
    nature: 'Dieser Auszug ist kein Verwaltungsakt und trägt keine qualifizierte elektronische Signatur.',
  },
  corrections: {
    barriers: 'Gemeldete Barrieren', title: 'Hinweise', facts: (open: string) => `${open} offen. Ein Hinweis ändert nichts; eine Berichtigung schlägt die Registerstelle vor, und eine andere Stelle bestätigt sie.`, cannot: 'Hinweise lesen Stellen, die angemeldet sind.', requests: 'Hinweise auf Antworten', none: 'Noch ist kein Hinweis eingegangen.',
    proposals: 'Vorgeschlagene Berichtigungen', noProposal: 'Noch ist keine Berichtigung vorgeschlagen.', answer: 'Antwort ansehen', states: { OPEN: 'offen', ACCEPTED: 'berichtigt', DECLINED: 'abgelehnt' } as Record<string, string>, note: 'Vermerk', record: 'Regel', confidence: 'Beleg', reason: 'Begründung', source: 'Quelle', paragraph: 'Fundstelle', from: 'Gilt ab', fromHint: 'Nur wenn der Beginn falsch erfasst ist.',
    confidences: { CONFIRMED: 'belegt', PUBLISHED: 'veröffentlicht', UNVERIFIED: 'ungeprüft' } as Record<string, string>, verdict: 'Entscheidung', accept: 'bestätigen', decline: 'ablehnen', version: (record: string, n: number) => `${record}, Fassung ${n}`, ruled: (day: string, office: string, note: string) => `${day}, ${office}: ${note}`, nav: 'Hinweise', fields: 'Soll lauten', handle: 'Bearbeiten',
    rounds: 'Bestätigungsrunden', noRound: 'Noch ist keine Runde eröffnet.', openRound: 'Runde eröffnen', roundTitle: 'Bezeichnung', due: 'Antworten bis', runsUntil: (day: string) => `läuft bis ${day}`, closed: (day: string, n: number) => `geschlossen am ${day}, ${n} bestätigt`, about: (subject: string) => `Gefragt sind alle Stellen, die zu „${subject}“ als zuständig erfasst sind.`,
    answers: 'Antworten', recorded: (subject: string, role: string, bodies: string) => `${subject}, ${role}: erfasst ist ${bodies}.`, right: 'Das stimmt', wrong: 'Das stimmt nicht', missing: (n: number) => (n === 1 ? 'Eine Antwort fehlt' : `${n} Antworten fehlen`),
  },
  signIn: {
    title: 'Anmelden', lead: 'Im Planspiel handeln Sie für eine Stelle. Anmelden geht nur an dem Rechner, auf dem Feder läuft. Eine Anmeldung für wirkliche Behörden ist das nicht.', office: 'Stelle', submit: 'Anmelden', out: 'Abmelden', as: (name: string) => `Sie handeln für: ${name}`, nobody: 'Nicht angemeldet', task: 'Aufgabe', group: 'Gremium', others: 'Andere Stellen',
  },
  refused: 'Das ist nicht geschehen. Nichts wurde geändert.', played: (day: string) => `Gespielter Tag: ${day}. Sie stellen ihn oben unter „Gültig am“ ein.`, nav: { drafts: 'Beschlüsse', sessions: 'Sitzungen', signIn: 'Anmelden' },
};

export type BoardMessages = typeof boardsDe;
