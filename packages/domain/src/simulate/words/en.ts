import { dayBefore } from '../../day.ts';
import { englishDate, the } from '../../explain/en/phrases.ts';
import { roleWords } from '../../explain/en/roles.ts';
import { list, say, type Sentence } from '../../explain/sentence.ts';
import type { Level } from '../../ars.ts';
import type { Changed, ImpactMessages, Side, Where } from './messages.ts';

const levels: Readonly<Record<Level, string>> = { GERMANY: 'states', LAND: 'Länder', DISTRICT: 'districts', COUNTY: 'counties', ASSOCIATION: 'associations', MUNICIPALITY: 'municipalities' };

function here(where: Where): Sentence {
  if ('place' in where) return say`in ${the(where.place)}`;
  return where.count === where.of ? say`in all ${where.of} ${levels[where.level]}` : say`in ${where.count} of ${where.of} ${levels[where.level]}`;
}

const by = ({ holders }: Side): Sentence =>
  list(holders.map(({ text, grammar, body, share, performer }) => say`${the({ text, grammar, ...(body ? { body } : {}) })}${share === undefined || share === '1' ? '' : ` (${share})`}${performer ? say` (carried out by ${the(performer)})` : ''}`), 'and');

const since = ({ from, to }: Changed): string => `From ${englishDate(from)}${to === null ? '' : ` up to and including ${englishDate(dayBefore(to))}`}`;
const matter = ({ role, subject }: Changed): string => roleWords[role].matter(subject);

const was = (changed: Changed): Sentence => {
  switch (changed.before.status) {
    case 'CONFLICT': return say` This ends a conflict.`;
    case 'GAP': return say` Gap closed: nobody was responsible before.`;
    case 'UNKNOWN': return say` Nobody was recorded before.`;
    default: return say``;
  }
};

export const en: ImpactMessages = {
  nothing: () => say`The resolution changes no answer on any day.`,
  change: (changed) => {
    const { before, after, where } = changed;
    const answered = before.holders.length > 0 && before.status !== 'CONFLICT';
    switch (after.status) {
      case 'GAP': return say`Gap opened: ${since(changed)}, nobody is responsible for ${matter(changed)} ${here(where)}.`;
      case 'CONFLICT': return say`Conflict: ${since(changed)}, ${matter(changed)} ${here(where)} is claimed by ${by(after)}.`;
      case 'UNKNOWN': case 'NOT_EXPECTED': return say`${since(changed)}, nobody is recorded for ${matter(changed)} ${here(where)} any more.`;
      default: return say`${since(changed)}, ${matter(changed)} ${here(where)} lies with ${by(after)}${answered ? say` instead of ${by(before)}` : say``}.${was(changed)}`;
    }
  },
  idle: {
    SHADOWED: (clause, count) => say`Clause ${clause} has no effect on its first day: in all ${count} cells that it reaches another rule goes first.`,
    ULTRA_VIRES: (clause, count) => say`Clause ${clause} goes beyond the recorded competence of the board in ${count} ${count === 1 ? 'cell' : 'cells'} and is not applied there by Feder.`,
  },
};
