const de = {
  title: 'Einfach gesagt',
  note: 'Das ist Einfache Sprache. Es ist keine geprüfte Leichte Sprache. Der ganze Text steht darunter.',
  pages: {
    overview: ['Diese Seite zeigt wichtige Vorhaben des Landes.', 'Sie sehen, wer ein Vorhaben führt und wer es bezahlt.', 'Eine Lücke heißt: Niemand ist zuständig.', 'Nicht erfasst heißt: Feder weiß es nicht.', 'Ganz oben steht die nächste Frist.'],
    find: ['Hier finden Sie, wer zuständig ist.', 'Schreiben Sie in das erste Feld, was Sie brauchen.', 'Schreiben Sie in das zweite Feld Ihren Ort.', 'Dann drücken Sie auf „Antwort anzeigen“.'],
    answer: ['Zuständig heißt: Diese Stelle kümmert sich darum.', 'Unter der Antwort steht der Grund.', 'Ist die Antwort falsch? Dann drücken Sie auf „Stimmt nicht?“.'],
    correction: ['Hier können Sie uns einen Fehler melden.', 'Schreiben Sie, was falsch ist.', 'Schreiben Sie auch, woher Sie das wissen.', 'Nennen Sie keine Namen von Personen.', 'Jemand prüft Ihren Hinweis.'],
    imprint: ['Hier steht, wer diese Seite betreibt.', 'Feder ist eine Vorführung.', 'Feder ist keine Behörde.'],
    privacy: ['Hier steht, was Feder über Sie speichert.', 'Feder speichert sehr wenig.', 'Wenn Sie nur lesen, speichert Feder nichts über Sie.', 'Wenn Sie einen Hinweis senden, speichert Feder den Hinweis.'],
    accessibility: ['Alle Menschen sollen diese Seite benutzen können.', 'Hier steht, was wir geprüft haben.', 'Hier steht auch, was wir nicht geprüft haben.', 'Geht etwas nicht? Dann schreiben Sie uns unten auf dieser Seite.'],
    licences: ['Feder benutzt Schriften und Programme von anderen.', 'Feder benutzt auch Daten von anderen.', 'Hier steht, von wem sie sind.'],
  },
};

const en: typeof de = {
  title: 'In plain words',
  note: 'This is plain language. It is no checked easy language. The full text stands below.',
  pages: {
    overview: ['This page shows important projects of the Land.', 'You see who leads a project and who pays for it.', 'A gap means: nobody is responsible.', 'Not recorded means: Feder does not know.', 'The next deadline stands at the top.'],
    find: ['Here you find who is responsible.', 'Write into the first field what you need.', 'Write your town into the second field.', 'Then press “Show the answer”.'],
    answer: ['Responsible means: this body takes care of it.', 'The reason stands below the answer.', 'Is the answer wrong? Then press “Not right?”.'],
    correction: ['Here you can tell us about a mistake.', 'Write what is wrong.', 'Write how you know it, too.', 'Do not name persons.', 'Somebody will check your hint.'],
    imprint: ['Here you read who runs this site.', 'Feder is a demonstration.', 'Feder is no authority.'],
    privacy: ['Here you read what Feder keeps about you.', 'Feder keeps very little.', 'If you only read, Feder keeps nothing about you.', 'If you send a hint, Feder keeps the hint.'],
    accessibility: ['Everybody should be able to use this site.', 'Here you read what we tested.', 'You also read what we did not test.', 'Does something not work? Then write to us below on this page.'],
    licences: ['Feder uses fonts and programs of others.', 'Feder also uses data of others.', 'Here you read whose they are.'],
  },
};

export type PlainPage = keyof typeof de.pages;
export { de as plainDe, en as plainEn };
