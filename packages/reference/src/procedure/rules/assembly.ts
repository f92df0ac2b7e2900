import type { DecisionRule, Matter, Test, Text } from '@feder/domain';
import { ratio } from '@feder/domain';
import { compared, count, majority, number, open, part, published, ruleId, statute } from '../write.ts';

const VOTES = 'stimmen';
const by = { by: VOTES };
/** Quorum and procedure come from the municipal code, by reference. */
const quoted = (place: string): string => `§ 37 ${place} GemO mit § 5 Abs. 2 GKZ`;

/** What Verbandsversammlung and gemeinsamer Ausschuss have in common: members with several votes, cast uniformly. */
type Assembly = {
  id: string;
  name: Text;
  evidence: string;
  benches: DecisionRule['benches'];
  groups: readonly { id: string; name: Text; benches?: readonly string[] }[];
  admission: Test;
  /** Who may object, and what a renewed vote must reach. */
  objection: { cites: string; deadline: string; renewed: string; always: boolean };
  larger: string;
  uvb: string;
  statute?: string;
};

export function assembly({ id, name, evidence, benches, groups, admission, objection, larger, uvb, statute: statutory }: Assembly): DecisionRule {
  const binds: Matter['binds'] = { scope: 'BINDING', cites: larger };
  const [there, all] = [count('ENTITLED_PRESENT'), count('FILLED')];
  const ofVotes = (share: readonly [number, number]) => part(...share, count('LEGAL', by));
  const ofStatute: Matter['majority'] = compared('satzungsmehrheit', count('YES', by), '>=', { times: [{ parameter: 'satzungsmehrheit' }, count('LEGAL', by)] }, statutory ?? larger);
  const byHeadsOrVotes = (step: string, share: readonly [number, number], place: string): Test => ({
    reading: 'beschlussfaehigkeit',
    options: {
      'nach-koepfen': compared(`${step}-koepfe`, there, '>=', part(...share, all), quoted(place)),
      'nach-stimmen': compared(`${step}-stimmen`, count('ENTITLED_PRESENT', by), '>=', part(...share, count('FILLED', by)), quoted(place)),
    },
  });
  return {
    id: ruleId(id),
    name,
    evidence: published('landesrecht', evidence),
    benches,
    measures: { [VOTES]: { de: 'Stimmen laut Satzung', en: 'votes by statute', one: { de: 'Stimme laut Satzung', en: 'vote by statute' } } },
    groups: groups.map((group) => ({ ...group, seats: 0, measures: { [VOTES]: ratio(1n, 1n) } })),
    parameters: {
      beschlussfaehigkeit: open('nach-koepfen', 'Beschlussfähig nach Köpfen („nach-koepfen“) oder nach Stimmen („nach-stimmen“)', 'Quorum by heads (“nach-koepfen”) or by votes (“nach-stimmen”)', 'landesrecht', quoted('Abs. 2 Satz 1')),
      mehrheit: statute('gesetz', 'Einfache Mehrheit („gesetz“) oder die größere der Satzung („satzung“)', 'Simple majority (“gesetz”) or the larger one of the statute (“satzung”)', 'landesrecht', larger),
      'groessere-mehrheit': statute('2/3', 'Die größere Mehrheit der Satzung, als Bruchteil der abgegebenen Stimmen', 'The larger majority of the statute, as a share of the votes cast', 'landesrecht', larger),
      ...(statutory === undefined ? {} : { satzungsmehrheit: statute('2/3', 'Mehrheit für Satzungsänderung und Auflösung, als Bruchteil aller Stimmen', 'Majority for changes of the statute and dissolution, as a share of all votes', 'landesrecht', statutory) }),
      ...(objection.always ? {} : { einspruch: statute('NO', 'Ob die Satzung den Einspruch einzelner Mitglieder zulässt', 'Whether the statute lets single members object', 'landesrecht', objection.cites) }),
      hinweis: open('YES', 'Ob die zweite Sitzung ohne den Hinweis in der Einberufung nicht mit drei Mitgliedern beschließen kann', 'Whether a second session without the notice cannot decide with three members', 'landesrecht', quoted('Abs. 3 Satz 1')),
      uneinheitlich: open('INVALID', 'Ob uneinheitliche Stimmen eines Mitglieds ungültig sind („INVALID“) oder neu abzugeben („REFUSED“)', 'Whether votes of one member that differ are invalid (“INVALID”) or to be cast again (“REFUSED”)', 'landesrecht', '§ 13 Abs. 2 Satz 3 GKZ'),
    },
    recused: 'LEAVES',
    uniform: { cites: '§ 13 Abs. 2 Satz 3 GKZ', apart: { parameter: 'uneinheitlich' } },
    convened: quoted('Abs. 1 Satz 1'),
    admission,
    quorum: {
      first: [
        { when: compared('mehr-als-haelfte-befangen', count('RECUSED'), '>', part(1, 2, all), quoted('Abs. 2 Satz 2')), test: byHeadsOrVotes('viertel', [1, 4], 'Abs. 2 Satz 2') },
        { test: byHeadsOrVotes('haelfte', [1, 2], 'Abs. 2 Satz 1') },
      ],
      second: {
        test: compared('drei', there, '>=', number(3), quoted('Abs. 3 Satz 1')), notice: { needed: { parameter: 'hinweis' }, cites: quoted('Abs. 3 Satz 1') },
        dropped: compared('weniger-als-drei', count('ENTITLED'), '<', number(3), quoted('Abs. 3 Satz 2')),
      },
    },
    matters: {
      beschluss: {
        name: { de: 'Beschluss', en: 'Decision' }, abstain: 'NOT_COUNTED', binds, tie: { rule: 'REJECTED', by: VOTES, cites: quoted('Abs. 6 Satz 3') },
        majority: { reading: 'mehrheit', options: { gesetz: majority('mehrheit', larger, by), satzung: compared('groessere-mehrheit', count('YES', by), '>=', { times: [{ parameter: 'groessere-mehrheit' }, count('CAST', by)] }, larger) } },
      },
      ...(statutory === undefined ? {} : {
        satzung: { name: { de: 'Änderung der Satzung', en: 'Change of the statute' }, majority: ofStatute, abstain: 'NOT_COUNTED' as const, binds: { ...binds, cites: statutory } },
        aufloesung: { name: { de: 'Auflösung', en: 'Dissolution' }, majority: ofStatute, abstain: 'NOT_COUNTED' as const, binds: { ...binds, cites: statutory } },
      }),
      einspruch: {
        name: { de: 'Erneuter Beschluss auf einen Einspruch', en: 'Renewed vote upon an objection' }, abstain: 'NOT_COUNTED', renews: true, binds: { ...binds, cites: objection.renewed },
        majority: { all: [compared('zwei-drittel-vertretene', count('YES', by), '>=', part(2, 3, count('ENTITLED_PRESENT', by)), objection.renewed), compared('mehrheit-aller', count('YES', by), '>', ofVotes([1, 2]), objection.renewed)] },
      },
      'untere-verwaltungsbehoerde': {
        name: { de: 'Antrag, untere Verwaltungsbehörde zu werden', en: 'Application to become a lower administrative authority' }, abstain: 'NOT_COUNTED', binds: { ...binds, cites: uvb },
        majority: compared('zwei-drittel-aller', count('YES', by), '>=', ofVotes([2, 3]), uvb),
      },
    },
    objections: [{
      by: groups.map((group) => group.id), deadline: compared('zwei-wochen', count('DAYS'), '<=', number(14), objection.deadline), decides: 'AGAIN', cites: objection.cites,
      ...(objection.always ? {} : { needs: { parameter: 'einspruch', value: 'YES' } }),
    }],
  };
}
