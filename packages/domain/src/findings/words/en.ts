import type { Level } from '../../ars.ts';
import { dayBefore } from '../../day.ts';
import { all, englishDate, several, the } from '../../explain/en/phrases.ts';
import { roleWords } from '../../explain/en/roles.ts';
import { begin, last, list, say, type Sentence } from '../../explain/sentence.ts';
import type { FactKind } from '../../facts.ts';
import type { Cause } from '../finding.ts';
import type { FindingMessages, Told } from './messages.ts';

const levels: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  GERMANY: ['federal', 'states'], LAND: ['Land', 'Länder'], DISTRICT: ['district', 'districts'], COUNTY: ['county', 'counties'], ASSOCIATION: ['association', 'associations'], MUNICIPALITY: ['municipal', 'municipalities'],
};

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** " in all 24 municipalities", " in Böblingen"; with its own space, because it may be missing. */
function here({ where }: Told): Sentence {
  if (where === null) return [];
  if ('place' in where) return say` in ${the(where.place)}`;
  return 'some' in where ? say` in ${number(where.some)} of ${number(where.of)} ${levels[where.level][1]}` : say` in all ${number(where.all)} ${levels[where.level][1]}`;
}

function about({ subjects }: Told): string {
  const [first = '', second] = subjects.map((name) => `“${name}”`);
  if (second === undefined) return first;
  return subjects.length === 2 ? `${first} and ${second}` : `${first} and ${subjects.length - 1} more subjects`;
}

const roleOf = ({ role }: Told) => roleWords[role ?? 'EXECUTE'];
const first = (sentences: readonly Sentence[]): Sentence => sentences[0] ?? say`an entry`;
const notNamed = (told: Told): Sentence => say`${about(told)} lacks ${roleOf(told).body}${here(told)}.`;

const gap: Readonly<Partial<Record<Cause, string>>> = {
  NO_RULE: 'No recorded rule names anybody, and the record counts as complete.',
  VACANT: 'The rule names a function that nobody is recorded to hold there.',
  ENDED: 'The rule was repealed, and no other took its place.',
  EXPIRED: 'The last rule was for a limited time, and that time is over.',
  SUSPENDED: 'The rule is suspended, and no other steps in.',
  ULTRA_VIRES: 'The rule goes beyond the competence of its board and is not applied by Feder.',
  NOT_BOUND: 'The rule does not bind this place, and no other covers it.',
  NOT_ACCEPTED: 'The rule takes effect only once accepted, and no acceptance is recorded.',
  DANGLING: 'The rule meets no body that still exists or was succeeded by another.',
};
const double: Readonly<Partial<Record<Cause, string>>> = {
  FUNCTION_DISPUTED: 'Several bodies are recorded for the same function. None is chosen.',
  OVERFUNDED: 'The shares add up to more than the whole.',
  MERGED_DIFFER: 'The former municipalities lead to different answers, and nothing is decided for the new one.',
};

const records: Readonly<Partial<Record<FactKind, string>>> = {
  holding: 'Complete or correct the entry of the function.', succession: 'Record the succession.', costAssessment: 'Attach the cost assessment.', legalBasis: 'Record the legal basis.',
  consent: 'Obtain and record the consent.', fulfilment: 'Record that the commitment was kept.', rollout: 'Record the state of the roll-out.', acceptance: 'Record the acceptance.',
};

export const en: FindingMessages = {
  headline: {
    GAP: notNamed,
    UNSUPERVISED: notNamed,
    DOUBLE: (told) => (told.bodies.length > 1 ? begin(say`${all(told.bodies)} stand against each other for ${about(told)}${here(told)}.`) : say`For ${about(told)} it is open what holds${here(told)}.`),
    CROSSED: (told) => say`For ${about(told)}${here(told)} ${first(told.others)} goes first, although this one is narrower: ${last(first(told.things))}.`,
    SHADOWED: (told) => begin(say`${first(told.things)} is applied nowhere.`),
    REDUNDANT: (told) => begin(say`${first(told.things)} can be spared.`),
    ULTRA_VIRES: (told) => begin(say`${first(told.things)} is not applied by Feder${here(told)}.`),
    DANGLING: (told) => begin(say`${first(told.things)} names something that no longer exists: ${last(first(told.others))}.`),
    LEVEL_MISMATCH: (told) => say`For ${about(told)}${here(told)} ${first(told.others)} acts, while a body of this level is expected: ${list(told.levels.map((level) => say`${levels[level][0]}`), 'or')}.`,
    UNFUNDED: (told) => (told.finding.cause === 'TRANSFER'
      ? say`Check connexity: “${told.clause}” moves ${told.role === 'OPERATE' ? 'the operation' : 'the execution'} of ${about(told)} to municipal bodies${here(told)}.`
      : say`Nobody bears ${told.missing === '1' ? 'the costs' : `${told.missing} of the costs`} of ${about(told)}${here(told)}.`),
    SELF_SUPERVISED: (told) => say`For ${about(told)}${here(told)} ${all(told.bodies)} ${several(told.bodies) ? 'supervise themselves' : 'supervises itself'}.`,
    EXPIRING: (told) => say`For ${about(told)} the present answer${here(told)} ends with ${told.due ? englishDate(dayBefore(told.due)) : ''}, and then ${roleOf(told).body} is ${told.finding.cause === 'GAP' ? 'missing' : 'not recorded'}.`,
    CIRCULAR_DELEGATION: (told) => (told.bodies.length > 1 ? say`For ${about(told)} ${all(told.bodies)} hand the task round in a circle${here(told)}.` : say`For ${about(told)} ${all(told.bodies)} hands the task to itself${here(told)}.`),
    MISSING_LEGAL_BASIS: (told) => say`Without a recorded legal basis: ${last(first(told.things))}.`,
    MISSING_CONSENT: (told) => say`The consent of ${all(told.bodies)} to “${told.clause}” is not recorded.`,
    OVERDUE_COMMITMENT: (told) => say`It is not recorded that ${all(told.bodies)} kept the commitment “${told.task}” by ${told.due ? englishDate(told.due) : ''}.`,
    UNCOVERED: (told) => begin(say`${about(told)} is not live${here(told)}, although the period is over.`),
    UNACCEPTED: (told) => say`By ${told.due ? englishDate(told.due) : ''} no acceptance by ${all(told.bodies)} is recorded: ${last(first(told.things))}.`,
  },
  why: {
    GAP: (cause) => say`${gap[cause ?? 'NO_RULE'] ?? ''}`,
    DOUBLE: (cause) => say`${(cause && double[cause]) ?? 'They are equally strong, and neither replaces the other. The date never decides.'}`,
    CROSSED: () => say`At equal rank the more specific subject goes before the narrower area. This is a hint, because it may be wanted.`,
    SHADOWED: () => say`Wherever it applies, another rule goes before it.`,
    REDUNDANT: () => say`Without it all answers would be the same.`,
    ULTRA_VIRES: () => say`The competence of the board or the rank does not reach that far. Feder says nothing about validity.`,
    DANGLING: () => say`The name is not in force on that day, and no succession is recorded.`,
    LEVEL_MISMATCH: () => say`Whoever acts as holder of a function is judged by the function, any other body by its own level.`,
    UNFUNDED: (cause) => (cause === 'TRANSFER' ? say`Neither a cost assessment nor a funding clause is attached to the decision (Art. 71 Abs. 3 LV).` : say`Funding is expected, and the recorded shares add up to less than the whole.`),
    UNSUPERVISED: () => say`Supervision is expected. No rule names it, and none is recorded for the competent body.`,
    SELF_SUPERVISED: () => say`Whoever supervises and whoever acts is the same legal person or the same body.`,
    EXPIRING: (cause) => (cause === 'GAP' ? say`Then nobody is responsible, because no rule follows.` : say`Who is responsible then is not recorded. That is no gap.`),
    CIRCULAR_DELEGATION: () => say`The transfers lead back to where they start and are therefore ignored.`,
    MISSING_LEGAL_BASIS: () => say`Neither the rule itself nor the competence used names a legal basis that is in force on that day.`,
    MISSING_CONSENT: () => say`On the day before the rule began, consent was required.`,
    OVERDUE_COMMITMENT: () => say`The last day is over, and no fulfilment is recorded.`,
    UNCOVERED: () => say`The state is neither “live” nor “not applicable”.`,
    UNACCEPTED: () => say`The period is over. Whether the acceptance is missing or only not recorded, Feder does not know.`,
  },
  mend: (told) => {
    const { mend } = told.finding;
    switch (mend.act) {
      case 'ASSIGN': return say`Decide who is to ${roleOf(told).shall}${mend.from === null ? '' : `, by ${englishDate(mend.from)} at the latest`}.`;
      case 'FUND': return say`Decide who bears ${told.missing === '1' ? 'the costs' : `${told.missing} of the costs`}.`;
      case 'END': return mend.keep === 0 ? say`Repeal it.` : mend.targets.length - mend.keep === 1 ? say`Repeal one of the ${String(mend.targets.length)}.` : say`Repeal all but ${String(mend.keep)} of the ${String(mend.targets.length)}.`;
      case 'AMEND': return mend.field === 'scope' ? say`Change the area of the rule.` : say`Change the rule.`;
      case 'RECORD': return say`${records[mend.kind] ?? 'Correct the entry.'}`;
    }
  },
  thing: {
    rule: (words) => say`the ${words}`,
    ending: (cited) => say`the repeal${cited}`,
    delegation: (to, cited) => say`the transfer to ${the(to)}${cited}`,
    named: (name) => [the(name)],
    called: (name) => say`“${name}”`,
  },
};
