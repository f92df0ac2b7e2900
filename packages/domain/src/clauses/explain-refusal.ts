import type { Language } from '../explain/explanation.ts';
import type { RefusedFor } from './refusal.ts';

const messages: Readonly<Record<Language, Readonly<Record<RefusedFor, string>>>> = {
  de: {
    NOT_RECORDED: 'eine Angabe, die erfasst ist',
    EMPTY_SPAN: 'ein Ende nach dem Beginn; so gälte die Ziffer an keinem Tag',
    RETROACTIVE: 'ein Grund, weil die Ziffer vor dem Tag des Beschlusses beginnt',
    NO_PLACE: 'mindestens ein Ort',
    NUMBER_TWICE: 'eine Nummer, die keine andere Ziffer trägt',
    NOT_IN_FORCE: 'eine Regel oder Übertragung, die am ersten Tag der Ziffer gilt',
    APPEND_FOR_ONE: 'BINDING oder FALLBACK; diese Rolle hat eine Antwort je Zelle',
    SHARE_OUTSIDE_FUND: 'keine Anteile; sie stehen nur bei der Finanzierung',
    SHARES_ABOVE_ONE: 'Anteile, die zusammen höchstens 1 ergeben; ein fehlender zählt als 1',
    ALREADY_ENDED: 'eine Ziffer, die noch nicht beendet ist',
    NOTHING_TO_END: 'eine Ziffer, die eine Zuständigkeit oder Übertragung begründet hat',
    NOTHING_CHANGED: 'mindestens eine andere Angabe zu dem, was die Ziffer geregelt hat',
    NO_DUE_DAY: 'ein Tag, bis zu dem es geschehen soll',
    SECRET_BALLOT: 'eine offene Abstimmung; geheim lässt sich nicht feststellen, wer zugestimmt hat',
    NOBODY_CONSENTED: 'mindestens ein Ort, dessen Vertretung zugestimmt hat',
  },
  en: {
    NOT_RECORDED: 'something that is recorded',
    EMPTY_SPAN: 'an end after the start; as it stands the clause would hold on no day',
    RETROACTIVE: 'a reason, because the clause begins before the day of adoption',
    NO_PLACE: 'at least one place',
    NUMBER_TWICE: 'a number that no other clause has',
    NOT_IN_FORCE: 'a rule or delegation that is in force on the first day of the clause',
    APPEND_FOR_ONE: 'BINDING or FALLBACK; this role has one answer per cell',
    SHARE_OUTSIDE_FUND: 'no shares; they stand with funding only',
    SHARES_ABOVE_ONE: 'shares of at most 1 in all; a missing one counts as 1',
    ALREADY_ENDED: 'a clause that has not ended yet',
    NOTHING_TO_END: 'a clause that wrote an assignment or a delegation',
    NOTHING_CHANGED: 'at least one other detail of what the clause settled',
    NO_DUE_DAY: 'a day by which it is to be done',
    SECRET_BALLOT: 'an open ballot; a secret one does not tell who agreed',
    NOBODY_CONSENTED: 'at least one place whose representative agreed',
  },
};

/** What was expected where a clause was refused: a noun phrase that follows "expected" or "erwartet". */
export const expectedBy = (code: RefusedFor, lang: Language): string => messages[lang][code];
