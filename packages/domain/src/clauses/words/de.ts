import { dayBefore, type Day } from '../../day.ts';
import { germanDate } from '../../explain/de/grammar.ts';
import { acc, dat, nom, payees, placesOf, several, toPlaces } from '../../explain/de/phrases.ts';
import { roleWords } from '../../explain/de/roles.ts';
import type { Payee, Reach } from '../../explain/messages.ts';
import { begin, list, say, type Sentence } from '../../explain/sentence.ts';
import { chosen, chosenIn } from './chosen.ts';
import type { ClauseMessages } from './messages.ts';

const since = ({ from, to }: { from: Day; to: Day | null }): Sentence => say`Ab ${chosen(germanDate(from))}${to === null ? '' : say` bis einschließlich ${chosen(germanDate(dayBefore(to)))}`}`;
const where = (reach: Reach): Sentence => say`(${chosen(placesOf(reach))})`;
const at = (holders: readonly Payee[]): Sentence => list(holders.map((one) => say`${dat(one)}${one.share === undefined || one.share === '1' ? '' : ` (${one.share})`}`), 'und');

export const de: ClauseMessages = {
  assign: (said) => say`${since(said)} liegt ${chosenIn(roleWords[said.role].matter(said.subject), said.subject)} ${where(said.reach)} bei ${at(said.holders)}${said.yields ? ', soweit keine andere Regel gilt' : ''}.${said.replaced === 0 ? '' : said.replaced === 1 ? ' Eine bisherige Regel endet damit.' : ` ${said.replaced} bisherige Regeln enden damit.`}`,
  delegate: (said) => say`${since(said)} übernimmt ${nom(said.taker)} für ${acc(said.giver)} ${list(said.roles.map((role) => say`${roleWords[role].task}`), 'und')} bei „${chosen(said.subject)}“ ${where(said.reach)}. ${said.transfers ? 'Die Pflicht geht über.' : 'Die Pflicht bleibt.'}`,
  amend: (said) => say`${since(said)} wird „${chosen(said.clause)}“ geändert.${said.holders.length === 0 ? '' : say` Zuständig ${several(said.holders) ? 'sind' : 'ist'} dann ${payees(said.holders)}.`}${said.giver === null ? '' : say` Die Aufgabe gibt dann ${nom(said.giver)} ab.`}${said.taker === null ? '' : say` Die Aufgabe übernimmt dann ${nom(said.taker)}.`}${said.transfers === null ? '' : said.transfers ? ' Die Pflicht geht dann über.' : ' Die Pflicht bleibt dann.'}${said.reach === null ? '' : say` Das gilt dann für ${chosen(toPlaces(said.reach))}.`}${said.until === undefined ? '' : said.until === null ? ' Die Befristung entfällt.' : ` Die Regelung endet vor dem ${germanDate(said.until)}.`}`,
  end: (said) => say`${since(said)} gilt ${said.ended} nicht mehr${said.reach === null ? '' : say` ${where(said.reach)}`}.`,
  ended: {
    clause: (label) => say`„${chosen(label)}“`,
    rule: (subject, role, words) => say`für ${chosenIn(roleWords[role].matterAcc(subject), subject)} die ${words}`,
    delegation: (subject, from, to, cited) => say`bei „${chosen(subject)}“ die Übertragung von ${dat(from)} auf ${acc(to)}${cited}`,
  },
  undertake: ({ asked, body, task, due }) => begin(say`${nom(body)} wird ${asked ? 'gebeten' : 'beauftragt'}${due === undefined ? '' : `, bis zum ${germanDate(due)}`}: ${task}.`),
  note: (text) => say`${chosen(text)}`,
  recommend: (text) => say`Empfehlung: ${text}`,
};
