import type { Messages } from '../messages.ts';
import { begin, say } from '../sentence.ts';
import { englishDate, placesOf } from './phrases.ts';
import { roleWords } from './roles.ts';

const count = (number: number, one: string, several: string): string => `${number}\u00a0${number === 1 ? one : several}`;

/** Where nobody answers: what was looked through, and what is expected. */
export const searched: Messages['searched'] = {
  counted: (subject, { groups, laws, agreements, resolutions, announcements }, day) =>
    say`In the rules recorded for ${englishDate(day)} about “${subject}”${groups === 0 ? '' : ` and ${count(groups, 'group', 'groups')} above it`}: ${count(laws, 'set of norms', 'sets of norms')}, ${count(agreements, 'agreement', 'agreements')}, ${count(resolutions, 'resolution', 'resolutions')} and ${count(announcements, 'announcement', 'announcements')}.`,
  nothing: () => say`Nothing. No rule is recorded about this subject and the groups above it.`,
  expected: (role, subject, group, reach, source) =>
    begin(say`${roleWords[role].body} for ${group === null ? `“${subject}”` : `everything in “${group}”`} (${placesOf(reach)}), according to ${source}.`),
  complete: (by) => say`${by === 'SIGNED' ? 'The record counts as complete for this.' : by === 'CLAUSE' ? 'The record counts as complete for this, because a resolution in Feder has settled it once.' : 'The record is not signed as complete for this.'}`,
};
