import type { DecisionRule } from '@feder/domain';
import { council } from '../procedure/rules/council.ts';
import { itKooperationsrat } from '../procedure/rules/it-kooperationsrat.ts';
import { itRat } from '../procedure/rules/it-rat.ts';
import { parityBoard } from '../procedure/rules/parity-board.ts';
import { ruleId } from '../procedure/write.ts';

/** A rule of the law with other numbers of seats: the Planspiel is smaller than the Land. */
const sized = (rule: DecisionRule, id: string, seats: Readonly<Record<string, number>>): DecisionRule =>
  ({ ...rule, id: ruleId(id), groups: rule.groups.map((group) => ({ ...group, seats: seats[group.id] ?? group.seats })) });

/** As § 20 EGovG BW has it, with six ministries. */
export const planspielItRat = sized(itRat, 'ps-it-rat', { amtschef: 6, beratend: 2 });

/** As § 23 EGovG BW has it, with five ministries. */
export const planspielKooperationsrat = sized(itKooperationsrat, 'ps-kooperationsrat', { ministerium: 5, beratend: 1 });

/** As § 37 GemO has it, with as many councillors as are named. */
export const planspielGemeinderat = (id: string, seats: number): DecisionRule => council({
  id, name: { de: 'Gemeinderat (Planspiel)', en: 'Municipal council (simulation)' }, law: 'GemO', decision: '§ 37', remote: '§ 37a Abs. 1 Satz 2 GemO', objection: '§ 43',
  head: { id: 'buergermeister', name: { de: 'Bürgermeister', en: 'Mayor' }, voting: 'FULL' },
  member: { id: 'gemeinderat', name: { de: 'Gemeinderäte', en: 'Councillors' }, seats },
  instead: { name: { de: 'Beauftragte der Rechtsaufsicht', en: 'Commissioner of the supervisory authority' }, cites: '§ 37 Abs. 4 Satz 2 GemO' },
  weeks: { id: 'drei-wochen', days: 21 },
});

export const planspielParity: DecisionRule = {
  ...parityBoard,
  groups: [{ id: 'vorsitz', name: { de: 'Vorsitz ohne Stimme', en: 'Chair without a vote' }, seats: 1, chair: true, voting: 'NONE' }, ...parityBoard.groups],
};
