import type { DecisionRule } from '@feder/domain';
import { council } from './council.ts';

/** The Landrat has the chair and no vote. */
export const kreistag: DecisionRule = council({
  id: 'kreistag', name: { de: 'Kreistag', en: 'County council' }, law: 'LKrO', decision: '§ 32', remote: '§ 32a Abs. 1 Satz 2 LKrO', objection: '§ 41',
  head: { id: 'landrat', name: { de: 'Landrat', en: 'Landrat' }, voting: 'NONE' },
  member: { id: 'kreisrat', name: { de: 'Kreisräte', en: 'County councillors' }, seats: 40 },
  instead: { name: { de: 'Beauftragte der Rechtsaufsicht', en: 'Commissioner of the supervisory authority' }, cites: '§ 32 Abs. 4 Satz 2 LKrO' },
  weeks: { id: 'vier-wochen', days: 28 },
});
