import type { DecisionRule } from '@feder/domain';
import { compared, count, part } from '../write.ts';
import { assembly } from './assembly.ts';

const votes = { by: 'stimmen' };

/** Main organ of a Zweckverband, also of a Gemeindeverwaltungsverband. Its seats and votes stand in the statute. */
export const verbandsversammlung: DecisionRule = assembly({
  id: 'verbandsversammlung', name: { de: 'Verbandsversammlung', en: 'Assembly of a Zweckverband' }, evidence: '§§ 13, 15 und 21 GKZ',
  benches: { privat: { de: 'private Mitglieder', en: 'private members' } },
  groups: [{ id: 'mitglied', name: { de: 'Verbandsmitglieder', en: 'Members' } }, { id: 'privat', name: { de: 'Private Mitglieder', en: 'Private members' }, benches: ['privat'] }],
  admission: compared('private-zwei-fuenftel', count('LEGAL', { ...votes, bench: 'privat' }), '<=', part(2, 5, count('LEGAL', votes)), '§ 13 Abs. 2 Satz 4 GKZ'),
  objection: { cites: '§ 13 Abs. 3 Satz 2 GKZ', deadline: '§ 13 Abs. 3 Satz 1 GKZ', renewed: '§ 13 Abs. 3 Satz 4 GKZ', always: false },
  larger: '§ 15 Abs. 3 GKZ', uvb: '§ 17 Abs. 1 Satz 1 LVG', statute: '§ 21 Abs. 2 Satz 1 GKZ',
});
