import type { Guard } from '../clauses/lifecycle/states.ts';
import type { Text } from '../fact.ts';

const words: Record<Guard, Text> = {
  DRY_RUN_PASSES: { de: 'Jede Ziffer muss sich in Zuständigkeiten umsetzen lassen.', en: 'Every clause must translate into responsibilities.' },
  HEARING_CLOSED_OR_WAIVED: { de: 'Die Anhörung muss abgeschlossen oder mit Grund unterblieben sein.', en: 'The hearing must be closed, or waived with a reason.' },
  NOTICE_PERIOD_KEPT: { de: 'Zwischen Einladung und Sitzung muss die Ladungsfrist liegen.', en: 'The notice period must lie between invitation and session.' },
  CIRCULATION_ALLOWED: { de: 'Die Geschäftsordnung muss den Umlauf zulassen.', en: 'The rules of procedure must allow a circulation.' },
  DEADLINE_SET: { de: 'Der Umlauf braucht eine Frist, die noch nicht abgelaufen ist.', en: 'A circulation needs a deadline that has not passed.' },
  SESSION_OPEN: { de: 'Die Sitzung, auf deren Tagesordnung die Vorlage steht, muss eröffnet sein.', en: 'The session on whose agenda the draft stands must be open.' },
  QUORUM: { de: 'Es muss feststehen, wer bei Eröffnung der Abstimmung anwesend ist.', en: 'It must be on record who is present as the vote opens.' },
  RECUSALS_SETTLED: { de: 'Über Befangenheit muss vor der Abstimmung entschieden sein.', en: 'Recusals must be settled before the vote.' },
  IMPACT_NOT_STALE: { de: 'Die gezeigte Wirkung muss noch stimmen.', en: 'The effect that was shown must still hold.' },
  EVALUATOR_RUN_STORED: { de: 'Das Ergebnis muss aus der gespeicherten Auswertung stammen.', en: 'The result must come from the stored evaluation.' },
  SIGNATORY_IS_NOT_DRAFTER: { de: 'Ausfertigen darf nur, wer die Vorlage nicht verfasst hat.', en: 'Only somebody who did not write the draft may certify it.' },
  CONSENTS_RECORDED: { de: 'Jedes vorgeschriebene Einvernehmen muss erfasst sein.', en: 'Every consent that is required must be recorded.' },
  DIFFERENCE_AS_VOTED: { de: 'Die Wirkung muss dieselbe sein wie bei der Abstimmung.', en: 'The effect must be the one that was voted on.' },
  DIFFERENCE_CHANGED: { de: 'Neu vorgelegt wird nur, wenn sich die Wirkung seit der Abstimmung geändert hat.', en: 'It is submitted anew only if the effect has changed since the vote.' },
  OFFICE_ENTITLED: { de: 'Widersprechen darf nur, wen die Geschäftsordnung nennt.', en: 'Only those whom the rules name may object.' },
  WITHIN_DEADLINE: { de: 'Der Widerspruch muss innerhalb der Frist eingehen.', en: 'The objection must come within its period.' },
  BOARD_NAMED_BY_RULES: { de: 'Über den Widerspruch entscheidet nur, wen die Geschäftsordnung nennt.', en: 'Only those whom the rules name decide on the objection.' },
  AUTHORITY_AND_DOCUMENT_NAMED: { de: 'Die Aufhebung muss Stelle und Schriftstück nennen.', en: 'The annulment must name the authority and the document.' },
  SUSPENDED: { de: 'Ein Widerspruch muss offen sein.', en: 'An objection must be pending.' },
};

/** What must hold for a step and does not: a sentence in each language. */
export const guardName = (guard: Guard): Text => words[guard];
