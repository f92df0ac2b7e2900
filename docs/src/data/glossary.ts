/**
 * The dictionary: the word of the law, the name in code, the English word, and what is meant.
 * `inCode`: the identifier is part of what @feder/domain exports; a test looks it up there.
 */
export type Term = { de: string; identifier: string; en: string; says: string; inCode?: true };

export const glossary: { title: string; terms: Term[] }[] = [
  {
    title: 'Frage und Antwort',
    terms: [
      { de: 'Frage', identifier: 'Query', en: 'question', inCode: true, says: 'Gegenstand, Rolle, Ort, Tag und Wissensstand.' },
      { de: 'Antwort', identifier: 'Answer', en: 'answer', inCode: true, says: 'Status, Stellen, Grund, Dauer und der ganze Weg der Prüfung.' },
      { de: 'Spur', identifier: 'Step', en: 'trace', inCode: true, says: 'Je Regel: was sie bewirkt hat, oder woran sie gescheitert ist.' },
      { de: 'eindeutig · gemeinsam · mehrere', identifier: 'UNIQUE · JOINT · SET', en: 'unique · joint · several', says: 'Eine Stelle. Mehrere Stellen mit einer gemeinsamen Aufgabe. Mehrere Stellen nebeneinander, etwa bei Anhörungen.' },
      { de: 'Lücke', identifier: 'GAP', en: 'gap', says: 'Laut Quellen niemand: Die Aufzeichnung ist vollständig gezeichnet, und sie nennt keine Stelle.' },
      { de: 'nicht erfasst', identifier: 'UNKNOWN', en: 'not recorded', says: 'Feder weiß es nicht. Das ist keine Lücke und zählt getrennt.' },
      { de: 'Konflikt', identifier: 'CONFLICT', en: 'conflict', says: 'Zwei gleich starke Regeln nennen verschiedene Stellen. Feder wählt keine aus.' },
      { de: 'nicht erwartet', identifier: 'NOT_EXPECTED', en: 'not expected', says: 'Die Frage stellt sich an diesem Ort oder Tag nicht.' },
      { de: 'angekündigt', identifier: 'ANNOUNCED', en: 'announced', says: 'Steht neben der Antwort und gewinnt nie.' },
    ],
  },
  {
    title: 'Gebiete und Stellen',
    terms: [
      { de: 'Gebiet, Gebietsstand', identifier: 'Territory', en: 'territory', inCode: true, says: 'Land, Regierungsbezirk, Kreis, Gemeindeverband oder Gemeinde, mit Geltungszeit.' },
      { de: 'Regionalschlüssel', identifier: 'Ars', en: 'regional key', inCode: true, says: '2, 3, 5, 9 oder 12 Ziffern. Der Schlüssel eines Ortes beginnt mit dem Schlüssel seines Kreises. Der Gemeindeschlüssel (AGS) hat 8 Ziffern.' },
      { de: 'Status eines Gebiets', identifier: 'StatusHolding', en: 'status', inCode: true, says: 'Stadtkreis, Große Kreisstadt. Ein Status grenzt nur ein, wo eine Regel gilt.' },
      { de: 'Funktion', identifier: 'FunctionRecord, Holding', en: 'function', inCode: true, says: 'Eine Aufgabe, die eine Stelle für ein Gebiet trägt, etwa untere Baurechtsbehörde. Das kleinere Gebiet geht vor.' },
      { de: 'Stelle', identifier: 'Body', en: 'body', inCode: true, says: 'Körperschaft, Behörde oder IT-Dienstleister. Ein Landratsamt hat zwei Seiten: kommunal und staatlich.' },
      { de: 'Gremium', identifier: 'Board', en: 'board', inCode: true, says: 'Beschließt. Gehört zu einer Stelle und hat eine Befugnis.' },
      { de: 'Befugnis', identifier: 'Competence', en: 'competence', inCode: true, says: 'Was ein Gremium regeln darf, wo, und bis zu welchem Rang.' },
      { de: 'Kontakt einer Stelle', identifier: 'Contact', en: 'contact', inCode: true, says: 'Anschrift, Telefon und Adresse der Behörde. Nie eine Person.' },
    ],
  },
  {
    title: 'Gegenstände und Rollen',
    terms: [
      { de: 'Gegenstand', identifier: 'Subject', en: 'subject', inCode: true, says: 'Leistung, Vorhaben oder IT-Komponente, in Gruppen geordnet.' },
      { de: 'Leistung', identifier: 'Service', en: 'service', says: 'Trägt den LeiKa-Schlüssel mit 14 Ziffern und eine Typisierung.' },
      { de: 'Vorhaben', identifier: 'Initiative', en: 'initiative', says: 'Ein Programm mit Meilensteinen und Zusagen.' },
      { de: 'IT-Komponente', identifier: 'Component', en: 'component', says: 'Rechenzentrum, Register, Fachverfahren, Basisdienst.' },
      { de: 'Rolle', identifier: 'Role', en: 'role', inCode: true, says: 'Wofür jemand zuständig ist. Einige Rollen hat genau eine Stelle, andere haben viele.' },
      { de: 'Federführung', identifier: 'LEAD', en: 'lead', says: 'Führt die Sache und stimmt ab.' },
      { de: 'Durchführung', identifier: 'EXECUTE', en: 'execution', says: 'Bei einer Leistung die zuständige Stelle.' },
      { de: 'Betrieb', identifier: 'OPERATE', en: 'operation', says: 'Betreibt die Technik.' },
      { de: 'Rechts-, Fach-, Dienstaufsicht', identifier: 'SUPERVISE_LEGAL, _TECHNICAL, _STAFF', en: 'supervision', says: 'Drei Arten der Aufsicht, je mit eigener Antwort.' },
      { de: 'Einvernehmen · Benehmen, Anhörung', identifier: 'CONSENT · CONSULT', en: 'consent · consultation', says: 'Ohne Einvernehmen geht es nicht. Beim Benehmen genügt die Anhörung.' },
      { de: 'Mitwirkung · Kenntnisnahme', identifier: 'SUPPORT · INFORM', en: 'support · information', says: 'Hilft mit. Wird unterrichtet.' },
      { de: 'Finanzierung', identifier: 'FUND', en: 'funding', says: 'Anteile als Brüche. Zusammen höchstens ein Ganzes.' },
    ],
  },
  {
    title: 'Regeln und ihre Zeit',
    terms: [
      { de: 'Zuständigkeit (Regel)', identifier: 'Assignment', en: 'assignment', inCode: true, says: 'Eine Regel: Gegenstand, Rolle, Orte, Stellen, Rang und Herkunft.' },
      { de: 'verbindlich · nachgiebig · zusätzlich', identifier: 'BINDING · FALLBACK · APPEND', en: 'binding · fallback · additional', says: 'Geht vor. Gilt, wo sonst nichts gilt. Tritt hinzu.' },
      { de: 'Geltungsbereich', identifier: 'Scope', en: 'scope', inCode: true, says: 'Innerhalb welcher Gebiete, außer welchen, und bei welchem Status.' },
      { de: 'Beendigung', identifier: 'Ending', en: 'ending', inCode: true, says: 'Schaltet eine Regel ab. Die Regel selbst bleibt unverändert.' },
      { de: 'Aussetzung', identifier: 'Suspension', en: 'suspension', inCode: true, says: 'Lässt eine Ziffer ruhen, etwa nach einer Einwendung.' },
      { de: 'Aufgabenübertragung', identifier: 'Delegation', en: 'delegation', inCode: true, says: 'Die Pflicht geht über, oder sie bleibt und nur die Durchführung wandert. Feder nennt immer beide.' },
      { de: 'Erwartung', identifier: 'Expectation', en: 'expectation', inCode: true, says: 'Ist hier eine Stelle nötig, und ist die Aufzeichnung vollständig?' },
      { de: 'Rechtsnachfolge', identifier: 'Succession', en: 'succession', inCode: true, says: 'Wer an die Stelle einer aufgelösten Stelle oder Gemeinde tritt.' },
      { de: 'Rechtsgrundlage', identifier: 'LegalBasis', en: 'legal basis', inCode: true, says: 'Norm und Paragraph, mit Rang und Geltungszeit.' },
      { de: 'Rang', identifier: 'Rank', en: 'rank', inCode: true, says: 'Rang des Instruments, in dem die Regel steht: Verfassung, Gesetz, Verordnung, Satzung, Vertrag, Beschluss, Absprache.' },
      { de: 'Beleg', identifier: 'Evidence', en: 'evidence', inCode: true, says: 'Quelle, Stelle darin und Sicherheit. Steht an jeder Tatsache.' },
      { de: 'Gültig am', identifier: 'valid, on', en: 'valid on', says: 'Die erste Uhr: der Tag in der Welt.' },
      { de: 'Wissensstand', identifier: 'known, at', en: 'known at', says: 'Die zweite Uhr: was Feder zu diesem Zeitpunkt aufgezeichnet hatte.' },
      { de: 'Platz in der Reihenfolge', identifier: 'Seq', en: 'place in the order of commits', inCode: true, says: 'Jede Änderung hat genau einen Platz. Spätere Änderungen ändern frühere Antworten nicht.' },
    ],
  },
  {
    title: 'Beschlüsse und Befunde',
    terms: [
      { de: 'Beschluss, Ziffer', identifier: 'Resolution, Clause', en: 'resolution, clause', says: 'Aufgehoben und ersetzt wird je Ziffer, nicht je Beschluss.' },
      { de: 'Beschlussvorlage', identifier: 'Draft', en: 'draft', says: 'Der Text vor der Abstimmung, mit seinen Ziffern.' },
      { de: 'Vereinbarung', identifier: 'Agreement', en: 'agreement', inCode: true, says: 'Bindet, wer ihr beigetreten ist.' },
      { de: 'Befund', identifier: 'Finding', en: 'finding', says: 'Lücke, Konflikt, fehlende Rechtsgrundlage und andere, je mit Anzahl und Grundgesamtheit.' },
      { de: 'Korrekturhinweis', identifier: 'CorrectionRequest', en: 'correction request', says: '„Stimmt nicht?“ an jeder Antwort. So wird Ungeprüftes zu Belegtem.' },
      { de: 'Planspiel', identifier: 'planspiel', en: 'Planspiel', says: 'Eine zweite, erfundene Welt zum Üben. Echte Stellen entscheiden dort nichts.' },
    ],
  },
];
