import type { Messages } from '../messages.ts';
import { begin, say } from '../sentence.ts';
import { germanDate } from './grammar.ts';
import { placesOf } from './phrases.ts';
import { roleWords } from './roles.ts';

const count = (number: number, one: string, several: string): string => `${number}\u00a0${number === 1 ? one : several}`;

/** Where nobody answers: what was looked through, and what is expected. */
export const searched: Messages['searched'] = {
  counted: (subject, { groups, laws, agreements, resolutions, announcements }, day) =>
    say`In den Regeln, die für den ${germanDate(day)} im Verzeichnis zu „${subject}“${groups === 0 ? '' : ` und ${count(groups, 'Gruppe', 'Gruppen')} darüber`} stehen: ${count(laws, 'Regelwerk', 'Regelwerke')}, ${count(agreements, 'Vereinbarung', 'Vereinbarungen')}, ${count(resolutions, 'Beschluss', 'Beschlüsse')} und ${count(announcements, 'Ankündigung', 'Ankündigungen')}.`,
  nothing: () => say`Nichts. Zu diesem Gegenstand und den Gruppen darüber ist keine Regel erfasst.`,
  expected: (role, subject, group, reach, source) =>
    begin(say`${roleWords[role].body} für ${group === null ? `„${subject}“` : `alles in „${group}“`} (${placesOf(reach)}), laut ${source}.`),
  complete: (by) => say`${by === 'SIGNED' ? 'Das Verzeichnis gilt dafür als vollständig.' : by === 'CLAUSE' ? 'Das Verzeichnis gilt dafür als vollständig, weil ein Beschluss in Feder dies schon einmal geregelt hat.' : 'Das Verzeichnis ist dafür nicht als vollständig gezeichnet.'}`,
};
