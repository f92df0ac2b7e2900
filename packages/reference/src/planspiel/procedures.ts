import type { DecisionRule } from '@feder/domain';
import { council } from '../procedure/rules/council.ts';
import { itKooperationsrat } from '../procedure/rules/it-kooperationsrat.ts';
import { itRat } from '../procedure/rules/it-rat.ts';
import { parityBoard } from '../procedure/rules/parity-board.ts';
import { compared, count, majority, nothing, part, ruleId } from '../procedure/write.ts';
import { seen } from '../make/base.ts';

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

/** Invented: a parliament that makes the law of the Planspiel by the majority of votes cast, with half of its members there. */
export const planspielLandtag: DecisionRule = {
  id: ruleId('ps-landtag'), name: { de: 'Landtag (Planspiel)', en: 'Parliament (simulation)' }, evidence: seen('planspiel', 'PUBLISHED', 'Planspiel'), benches: {}, measures: {},
  groups: [{ id: 'vorsitz', name: { de: 'Präsidium', en: 'Presidency' }, seats: 1, chair: true }, { id: 'abgeordnete', name: { de: 'Abgeordnete', en: 'Members' }, seats: 10 }],
  parameters: {}, recused: 'STAYS', admission: nothing,
  quorum: { first: [{ test: compared('haelfte', count('PRESENT'), '>=', part(1, 2, count('FILLED')), 'Planspiel') }] },
  matters: { beschluss: { name: { de: 'Gesetz', en: 'Act' }, majority: majority('mehrheit', 'Planspiel'), abstain: 'NOT_COUNTED', tie: { rule: 'REJECTED', cites: 'Planspiel' }, binds: { scope: 'BINDING', cites: 'Planspiel' } } },
  objections: [],
};
