import type { DecisionRule } from '@feder/domain';
import { compared, count, part } from '../write.ts';
import { council } from './council.ts';

const staff = '§ 24 Abs. 2 Satz 2 GemO';

/** The mayor is a member and votes. The usual 22 councillors are those of a municipality of 10 000 to 20 000 inhabitants (§ 25 Abs. 2 GemO). */
export const gemeinderat: DecisionRule = council({
  id: 'gemeinderat', name: { de: 'Gemeinderat', en: 'Municipal council' }, law: 'GemO', decision: '§ 37', remote: '§ 37a Abs. 1 Satz 2 GemO', objection: '§ 43',
  head: { id: 'buergermeister', name: { de: 'Bürgermeister', en: 'Mayor' }, voting: 'FULL' },
  member: { id: 'gemeinderat', name: { de: 'Gemeinderäte', en: 'Councillors' }, seats: 22 },
  instead: { name: { de: 'Beauftragte der Rechtsaufsicht', en: 'Commissioner of the supervisory authority' }, cites: '§ 37 Abs. 4 Satz 2 GemO' },
  weeks: { id: 'drei-wochen', days: 21 },
  more: {
    personal: {
      name: { de: 'Personalsache ohne Einvernehmen des Bürgermeisters', en: 'Staff matter without the mayor’s consent' },
      majority: compared('zwei-drittel-anwesende', count('YES'), '>=', part(2, 3, count('PRESENT')), staff), abstain: 'NOT_COUNTED', binds: { scope: 'BINDING', cites: staff },
    },
  },
});
