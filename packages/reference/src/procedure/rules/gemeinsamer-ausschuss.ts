import type { DecisionRule } from '@feder/domain';
import { compared, count, part } from '../write.ts';
import { assembly } from './assembly.ts';

const votes = { by: 'stimmen' };

/** Board of an agreed Verwaltungsgemeinschaft; the rules of the Verbandsversammlung apply correspondingly. */
export const gemeinsamerAusschuss: DecisionRule = assembly({
  id: 'gemeinsamer-ausschuss', name: { de: 'Gemeinsamer Ausschuss', en: 'Joint committee' }, evidence: '§ 60 Abs. 4 und 5 GemO', benches: {},
  groups: [{ id: 'gemeinde', name: { de: 'Beteiligte Gemeinden', en: 'Municipalities taking part' } }],
  admission: compared('sechzig-vom-hundert', count('LARGEST', votes), '<=', part(3, 5, count('LEGAL', votes)), '§ 60 Abs. 4 Satz 3 GemO'),
  objection: { cites: '§ 60 Abs. 5 Satz 2 GemO', deadline: '§ 60 Abs. 5 Satz 1 GemO', renewed: '§ 60 Abs. 5 Satz 4 GemO', always: true },
  larger: '§ 60 Abs. 4 Satz 3 GemO mit § 15 Abs. 3 GKZ', uvb: '§ 17 Abs. 1 Satz 1 LVG',
});
