import { dayBefore, type Day } from '../../day.ts';
import { englishDate, payees, placesOf, the } from '../../explain/en/phrases.ts';
import { roleWords } from '../../explain/en/roles.ts';
import type { Reach } from '../../explain/messages.ts';
import { begin, list, say, type Sentence } from '../../explain/sentence.ts';
import { chosen, chosenIn } from './chosen.ts';
import type { ClauseMessages } from './messages.ts';

const since = ({ from, to }: { from: Day; to: Day | null }): Sentence => say`From ${chosen(englishDate(from))}${to === null ? '' : say` up to and including ${chosen(englishDate(dayBefore(to)))}`}`;
const where = (reach: Reach): Sentence => say`(${chosen(placesOf(reach))})`;

export const en: ClauseMessages = {
  assign: (said) => say`${since(said)}, ${chosenIn(roleWords[said.role].matter(said.subject), said.subject)} ${where(said.reach)} lies with ${payees(said.holders)}${said.yields ? ', as far as no other rule applies' : ''}.${said.replaced === 0 ? '' : said.replaced === 1 ? ' One earlier rule ends with it.' : ` ${said.replaced} earlier rules end with it.`}`,
  delegate: (said) => say`${since(said)}, ${the(said.taker)} takes on ${list(said.roles.map((role) => say`${roleWords[role].task}`), 'and')} of “${chosen(said.subject)}” ${where(said.reach)} for ${the(said.giver)}. ${said.transfers ? 'The duty goes over.' : 'The duty stays.'}`,
  amend: (said) => say`${since(said)}, “${chosen(said.clause)}” is changed.${said.holders.length === 0 ? '' : say` Responsible ${said.holders.length > 1 ? 'are' : 'is'} then ${payees(said.holders)}.`}${said.giver === null ? '' : say` The task is then handed on by ${the(said.giver)}.`}${said.taker === null ? '' : say` The task is then taken on by ${the(said.taker)}.`}${said.transfers === null ? '' : said.transfers ? ' The duty then goes over.' : ' The duty then stays.'}${said.reach === null ? '' : say` It then applies to ${chosen(placesOf(said.reach))}.`}${said.until === undefined ? '' : said.until === null ? ' Its limit in time is lifted.' : ` It ends before ${englishDate(said.until)}.`}`,
  end: (said) => say`${since(said)}, ${said.ended} no longer applies${said.reach === null ? '' : say` ${where(said.reach)}`}.`,
  ended: {
    clause: (label) => say`“${chosen(label)}”`,
    rule: (subject, role, words) => say`for ${chosenIn(roleWords[role].matter(subject), subject)} the ${words}`,
    delegation: (subject, from, to, cited) => say`for “${chosen(subject)}” the transfer from ${the(from)} to ${the(to)}${cited}`,
  },
  undertake: ({ asked, body, task, due }) => begin(say`${the(body)} is ${asked ? 'asked' : 'instructed'}${due === undefined ? '' : ` by ${englishDate(due)}`}: ${task}.`),
  note: (text) => say`${chosen(text)}`,
  recommend: (text) => say`Recommendation: ${text}`,
};
