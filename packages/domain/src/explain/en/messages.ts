import type { Level } from '../../ars.ts';
import type { Role } from '../../rules.ts';
import type { Messages, Name, Payee } from '../messages.ts';
import { begin, list, say, type Sentence } from '../sentence.ts';
import { notes } from './notes.ts';
import { all, englishDate, payees, placesOf, several, the } from './phrases.ts';
import { roleWords } from './roles.ts';
import { searched } from './searched.ts';
import { whyNot } from './why-not.ts';

function answered(role: Role, holders: readonly Payee[]): Sentence {
  const who = payees(holders);
  const plural = several(holders);
  const jointly = holders.length > 1 ? 'jointly ' : '';
  const hold = plural ? 'hold' : 'holds';
  const are = plural ? 'are' : 'is';
  switch (role) {
    case 'LEAD': return begin(say`${who} ${jointly}${plural ? 'take' : 'takes'} the lead.`);
    case 'EXECUTE': return begin(say`${who} ${are} ${jointly}responsible.`);
    case 'OPERATE': return begin(say`${who} ${jointly}${plural ? 'operate' : 'operates'} it.`);
    case 'SUPERVISE_LEGAL': return begin(say`${who} ${jointly}${hold} legal supervision.`);
    case 'SUPERVISE_TECHNICAL': return begin(say`${who} ${jointly}${hold} technical supervision.`);
    case 'SUPERVISE_STAFF': return begin(say`${who} ${jointly}${hold} staff supervision.`);
    case 'FUND': return begin(say`${who} ${plural ? 'pay' : 'pays'}.`);
    case 'CONSENT': return begin(say`${who} ${plural ? 'give' : 'gives'} consent.`);
    case 'CONSULT': return begin(say`${who} ${are} to be consulted.`);
    case 'SUPPORT': return begin(say`${who} ${plural ? 'take' : 'takes'} part.`);
    case 'INFORM': return begin(say`${who} ${are} to be informed.`);
  }
}

const atLevel: Readonly<Record<Level, string>> = {
  GERMANY: 'for the Federation', LAND: 'for the Land', DISTRICT: 'in the Regierungsbezirk', COUNTY: 'in the county', ASSOCIATION: 'in the association of municipalities', MUNICIPALITY: 'in the municipality',
};

const eachLevel: Readonly<Record<Level, string>> = {
  GERMANY: 'for the whole Federation', LAND: 'Land by Land', DISTRICT: 'for each Regierungsbezirk', COUNTY: 'for each county', ASSOCIATION: 'for each association of municipalities', MUNICIPALITY: 'for each municipality',
};

/** A rule for a group reaches the subject that was asked about. */
const including = (subject: string, group: string | null): string => (group === null ? '' : ` including “${subject}”`);

/** Why one rule goes before the other. */
const reason: Messages['duel']['reason'] = {
  YIELDED: () => say`a fallback rule holds only while no mandatory rule does.`,
  RANK: (winner, loser) => say`${winner.rank} goes before ${loser.rank}.`,
  SUBJECT: (winner, loser) => say`the rule for “${winner.subject}” is more specific than that for “${loser.subject}”.`,
  PLACE: (winner, loser) => say`the rule for ${placesOf(winner)} is more specific than that for ${placesOf(loser)}.`,
  STATUS: (winner) => say`the rule only for “${winner.status ?? ''}” is more specific than that for all.`,
};

const does = (holder: Name): string => (several([holder]) ? 'do this' : 'does this');
const inOffice = (holder: Name): string => (several([holder]) ? 'hold this function' : 'holds this function');
const asStatus = (status: string | null): string => (status === null ? '' : ` as ${/^[aeiou]/i.test(status) ? 'an' : 'a'} ${status}`);
const giver = (from: Name, again: boolean): Sentence => (again ? [] : say`${the(from)} `);

export const en: Messages = {
  headline: {
    answered,
    gap: () => say`Nobody is responsible.`,
    unknown: () => say`Not recorded.`,
    notExpected: () => say`Nobody is expected here.`,
    askBelow: (level) => say`This question is answered ${atLevel[level]}.`,
    absent: (what) => ({ PLACE: say`This place does not exist on that day.`, SUBJECT: say`This subject does not exist on that day.`, UNINCORPORATED: say`This question does not arise in an unincorporated area.` })[what],
    conflict: (kind, count) => ({
      RULES: say`${count === 2 ? 'Two' : count} rules contradict each other.`,
      DELEGATIONS: say`${count === 2 ? 'Two' : count} transfers contradict each other.`,
      MERGED_DIFFER: say`The former municipalities had different rules.`,
      FUNCTION_DISPUTED: say`Several bodies are recorded for the same function.`,
      OVERFUNDED: say`The shares add up to more than the whole.`,
    })[kind],
  },
  because: (clauses) => say`${{ text: 'because', strong: true }} ${list(clauses, 'and')}.`,
  clause: {
    matterOf: (role, subject, group, fn, cited) => say`${roleWords[role].matter(group ?? subject)}${including(subject, group)} is a matter for the ${fn.text}${cited}`,
    heldHere: (holder, handsOn, cited) => say`${the(holder)} ${handsOn ? inOffice(holder) : does(holder)} here${cited}`,
    heldItself: (holder, status, handsOn, cited) => say`${the(holder)} ${handsOn ? inOffice(holder) : `${does(holder)} itself`}${asStatus(status)}${cited}`,
    named: (role, subject, group, holders, cited) =>
      say`${all(holders)} ${several(holders) ? 'are' : 'is'} ${holders.length > 1 ? 'jointly ' : ''}named for ${roleWords[role].matter(group ?? subject)}${including(subject, group)}${cited}`,
    transferred: (from, again, to, cited) => say`${giver(from, again)}${several([from]) ? 'have' : 'has'} transferred the task to ${the(to)}${cited}`,
    entrusted: (from, again, to, cited) => say`${giver(from, again)}${several([from]) ? 'have' : 'has'} entrusted ${the(to)} with carrying it out${cited}`,
    supervisionFollows: (holders, role) => say`${all(holders)} ${several(holders) ? 'are' : 'is'} ${role === 'OPERATE' ? 'the operator' : 'responsible'} and supervision follows that body`,
    equallyStrong: (rules) => say`${list(rules.map((rule) => say`the ${rule}`), 'and')} are equally strong and neither replaces the other`,
    handedOnTwice: (targets) => say`the task was transferred with equal force to ${all(targets)}`,
    mergedDiffer: (place) => say`the municipalities that became ${place.text} give different answers and no rule is made for ${place.text} itself`,
    disputed: (fn, holders) => say`${all(holders)} are recorded for the same area as ${fn ? `“${fn.text}”` : 'holders of one function'}`,
    overfunded: (sum) => say`the shares add up to ${sum}`,
    signed: () => say`the record counts as complete`,
    notSigned: () => say`the record is not signed as complete`,
    notRequired: (role, subject) => say`no source requires ${roleWords[role].body} for “${subject}”`,
    askBelow: (subject, level) => say`“${subject}” is regulated ${eachLevel[level]}`,
    absent: {
      PLACE: (name, day) => say`${the(name)} does not exist on ${englishDate(day)}`,
      SUBJECT: (name, day) => say`“${name.text}” does not exist on ${englishDate(day)}`,
      UNINCORPORATED: (name) => say`${the(name)} belongs to no municipality`,
    },
    why: {
      NO_RULE: ({ role, subject }) => say`no recorded rule names ${roleWords[role].body} for “${subject}”`,
      BEFORE_RECORD: ({ recordFrom }) => (recordFrom === null ? say`Feder had recorded nothing at that state of knowledge` : say`Feder’s record begins only on ${englishDate(recordFrom)}`),
      SUSPENDED: ({ rule }) => say`the ${rule} is suspended`,
      ENDED: ({ rule }) => say`the ${rule} has ended`,
      ULTRA_VIRES: ({ rule }) => say`the ${rule} goes beyond the competence of its board and is not applied by Feder`,
      NOT_BOUND: ({ rule, place }) => say`the ${rule} does not bind ${the(place)}`,
      NOT_ACCEPTED: ({ rule }) => say`the ${rule} takes effect only once accepted and is not accepted`,
      VACANT: ({ place }) => say`nobody is recorded in this function for ${the(place)}`,
      DANGLING: ({ rule }) => say`the ${rule} meets no body that still exists or was succeeded by another`,
    },
  },
  duel: {
    detail: (rule, cited) => say`“${rule.subject}” · ${placesOf(rule)} · ${rule.rank}${rule.mode === 'FALLBACK' ? ', fallback' : ''}${cited}`,
    holdingDetail: (fn, place, cited) => say`${fn.text} for ${the(place)}${cited}`,
    handedOn: (from, rule, cited) => say`transfer by ${the(from)} · “${rule.subject}” · ${placesOf(rule)}${cited}`,
    lost: {
      YIELDED: (winner, loser) => say`Loses by binding force: ${reason.YIELDED(winner, loser)}`,
      RANK: (winner, loser) => say`Loses by rank: ${reason.RANK(winner, loser)}`,
      SUBJECT: (winner, loser) => say`Loses by subject: ${reason.SUBJECT(winner, loser)}`,
      PLACE: (winner, loser) => say`Loses by place: ${reason.PLACE(winner, loser)}`,
      STATUS: (winner, loser) => say`Loses by status: ${reason.STATUS(winner, loser)}`,
    },
    reason,
    holdingLost: (winner, loser) => say`Loses by place: the entry for ${the(winner)} is more specific than that for ${the(loser)}.`,
  },
  note: notes,
  whyNot,
  searched,
  words: {
    rule: (holders, cited) => say`rule that names ${all(holders)}${cited}`,
    cited: (found) => (found.length === 0 ? [] : say` (${list(found, 'and')})`),
    join: (items) => list(items, 'and'),
    source: (title, publisher, state) => `“${title}” (${publisher}, ${state.replace(/\d{4}-\d{2}-\d{2}/g, englishDate)})`,
  },
};
