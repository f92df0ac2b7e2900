import type { DecisionRule, Matter, Office, Text } from '@feder/domain';
import { compared, count, majority, nothing, number, open, part, published, ruleId } from '../write.ts';

/** What Gemeinderat and Kreistag have in common, and where their laws differ. */
type Council = {
  id: string;
  name: Text;
  /** "GemO": the paragraphs of the decision, of remote members and of the objection in it. */
  law: string;
  decision: string;
  remote: string;
  objection: string;
  head: { id: string; name: Text; voting: 'FULL' | 'NONE' };
  member: { id: string; name: Text; seats: number };
  instead: Office;
  /** Until when the new session takes place after an objection. */
  weeks: { id: string; days: number };
  more?: Readonly<Record<string, Matter>>;
};

/** The rule of a municipal council: quorum by half, quarter and three, then its head in its place. */
export function council({ id, name, law, decision, remote, objection, head, member, instead, weeks, more = {} }: Council): DecisionRule {
  const norm = (place: string): string => `${decision} ${place} ${law}`;
  const binds: Matter['binds'] = { scope: 'BINDING', cites: norm('Abs. 6 Satz 2') };
  const all = count('FILLED');
  const there = count('ENTITLED_PRESENT');
  return {
    id: ruleId(id),
    name,
    evidence: published('landesrecht', `${decision} ${law}`),
    benches: {},
    measures: {},
    groups: [
      { id: head.id, name: head.name, seats: 1, chair: true, voting: head.voting },
      { id: member.id, name: member.name, seats: member.seats },
    ],
    parameters: {
      enthaltung: open('NOT_COUNTED', 'Wie Enthaltungen zählen', 'How abstentions count', 'landesrecht', norm('Abs. 6 Satz 2')),
      hinweis: open('YES', 'Ob die zweite Sitzung ohne den Hinweis in der Einberufung nicht mit drei Mitgliedern beschließen kann', 'Whether a second session without the notice cannot decide with three members', 'landesrecht', norm('Abs. 3 Satz 1')),
    },
    recused: 'LEAVES',
    recusedVoted: '§ 18 Abs. 6 GemO',
    convened: norm('Abs. 1 Satz 1'),
    admission: nothing,
    quorum: {
      first: [
        { when: compared('mehr-als-haelfte-befangen', count('RECUSED'), '>', part(1, 2, all), norm('Abs. 2 Satz 2')), test: compared('viertel', there, '>=', part(1, 4, all), norm('Abs. 2 Satz 2')) },
        { test: compared('haelfte', there, '>=', part(1, 2, all), norm('Abs. 2 Satz 1')) },
      ],
      second: {
        test: compared('drei', there, '>=', number(3), norm('Abs. 3 Satz 1')), notice: { needed: { parameter: 'hinweis' }, cites: norm('Abs. 3 Satz 1') },
        dropped: compared('weniger-als-drei', count('ENTITLED'), '<', number(3), norm('Abs. 3 Satz 2')),
      },
      office: { name: head.name, cites: norm('Abs. 4 Satz 1'), otherwise: instead },
    },
    circulation: {
      allowed: 'YES', silence: 'CONSENT', cites: norm('Abs. 1 Satz 2'), simpleOnly: norm('Abs. 1 Satz 2'),
      majority: compared('kein-widerspruch', count('NO'), '<=', number(0), norm('Abs. 1 Satz 2')),
    },
    matters: {
      beschluss: {
        name: { de: 'Beschluss', en: 'Decision' }, majority: majority('mehrheit', norm('Abs. 6 Satz 2')), abstain: { parameter: 'enthaltung' },
        tie: { rule: 'REJECTED', cites: norm('Abs. 6 Satz 3') }, binds,
      },
      wahl: {
        name: { de: 'Wahl: Stimmen für eine Person', en: 'Election: votes for one person' },
        majority: compared('wahl', count('YES'), '>', part(1, 2, count('VOTING_PRESENT')), norm('Abs. 7 Satz 3')), abstain: 'NOT_COUNTED',
        binds: { ...binds, cites: norm('Abs. 7 Satz 3') }, connectedWithoutVote: remote,
      },
      stichwahl: {
        name: { de: 'Stichwahl: Ja für die erste, Nein für die zweite Person', en: 'Run-off: yes for the first, no for the second person' },
        majority: majority('stichwahl', norm('Abs. 7 Satz 4')), abstain: 'NOT_COUNTED', tie: { rule: 'LOT', cites: norm('Abs. 7 Satz 5') },
        binds: { ...binds, cites: norm('Abs. 7 Satz 4') }, connectedWithoutVote: remote,
      },
      ...more,
    },
    objections: [{
      by: [head.id], deadline: compared('woche', count('DAYS'), '<=', number(7), `${objection} Abs. 2 Satz 2 ${law}`), decides: 'AGAIN', cites: `${objection} Abs. 2 Satz 3 ${law}`,
      again: {
        deadline: compared(weeks.id, count('DAYS'), '<=', number(weeks.days), `${objection} Abs. 2 Satz 4 ${law}`),
        unlawful: { name: { de: 'Rechtsaufsichtsbehörde', en: 'Supervisory authority' }, cites: `${objection} Abs. 2 Satz 5 ${law}` },
      },
    }],
  };
}
