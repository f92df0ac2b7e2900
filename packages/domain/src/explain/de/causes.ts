import type { Causes, Since } from '../causes.ts';
import { say } from '../sentence.ts';
import { germanDate } from './grammar.ts';
import { acc, all, dat, nom, several } from './phrases.ts';

const seit = ({ day, atLatest }: Since): string => `${atLatest ? 'spätestens ' : ''}seit dem ${germanDate(day)}`;
const nicht = ({ over }: Since): string => (over ? 'nicht mehr ' : '');

export const causes: Causes = {
  held: (said) => say`${nom(said.body)} ${seit(said)} ${nicht(said)}${said.fn.text} ${several([said.body]) ? 'sind' : 'ist'}`,
  ruled: (said) => say`${seit(said)} ${said.over ? 'die' : 'eine'} Regel ${nicht(said)}gilt, die ${all(said.holders, 'ACC')} nennt`,
  delegated: (said) => say`${seit(said)} die Übertragung von ${dat(said.from)} auf ${acc(said.to)} ${nicht(said)}gilt`,
  ended: (said) => (said.ended === null ? say`${seit(said)} eine Regel ${nicht(said)}aufgehoben ist` : 'holders' in said.ended
    ? say`${seit(said)} die Regel ${nicht(said)}aufgehoben ist, die ${all(said.ended.holders, 'ACC')} nennt`
    : say`${seit(said)} die Übertragung von ${dat(said.ended.from)} auf ${acc(said.ended.to)} ${nicht(said)}aufgehoben ist`),
  hasStatus: (said) => say`${nom(said.place)} ${seit(said)} ${nicht(said)}${said.status} ist`,
  suspended: (said) => say`„${said.clause}“ ${seit(said)} ${nicht(said)}ausgesetzt ist`,
};
