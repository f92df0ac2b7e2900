import type { DecisionRule, Matter } from '@feder/domain';
import { compared, count, majority, nothing, open, part, published, ruleId, unanimous } from '../write.ts';

const norm = (place: string): string => `${place} EGovG BW`;
const tie: Matter['tie'] = { rule: 'CHAIR_DECIDES', cites: norm('§ 20 Abs. 5 Satz 2') };
const left = (standard: string, de: string, en: string) => open(standard, de, en, 'landesrecht', norm('§ 20 Abs. 5 Satz 6 und 7'));

/** IT-Rat: the law names the majority and the casting vote, and leaves quorum, abstention and circulation to rules of procedure that were not found. */
export const itRat: DecisionRule = {
  id: ruleId('it-rat-bw'),
  name: { de: 'IT-Rat Baden-Württemberg', en: 'IT Council of Baden-Württemberg' },
  evidence: published('landesrecht', norm('§ 20 Abs. 2 bis 6')),
  benches: {},
  measures: {},
  groups: [
    { id: 'vorsitz', name: { de: 'Beauftragte oder Beauftragter für Informationstechnologie (Vorsitz)', en: 'Commissioner for information technology (chair)' }, seats: 1, chair: true },
    { id: 'amtschef', name: { de: 'Amtschefinnen und Amtschefs der Ministerien', en: 'Heads of the ministries' }, seats: 12 },
    { id: 'beratend', name: { de: 'Beratende Mitglieder', en: 'Advisory members' }, seats: 4, voting: 'ADVISORY' },
  ],
  parameters: {
    beschlussregel: left('gesetz', 'Mehrheit nach dem Gesetz („gesetz“) oder zwei Drittel nach der Geschäftsordnung („zwei-drittel“)', 'Majority by law (“gesetz”) or two thirds by the rules of procedure (“zwei-drittel”)'),
    beschlussfaehigkeit: left('keine', 'Keine Beschlussfähigkeit verlangt („keine“) oder die Hälfte („haelfte“)', 'No quorum asked (“keine”) or one half (“haelfte”)'),
    einstimmigkeit: left('ohne-gegenstimme', 'Einstimmig heißt ohne Gegenstimme („ohne-gegenstimme“) oder mit allen Mitgliedern („alle“)', 'Unanimous means without a vote against (“ohne-gegenstimme”) or with every member (“alle”)'),
    enthaltung: left('NOT_COUNTED', 'Wie Enthaltungen zählen', 'How abstentions count'),
    umlauf: left('NO', 'Ob im Umlauf beschlossen werden kann', 'Whether decisions by circulation are possible'),
    schweigen: left('ABSTAIN', 'Was Schweigen im Umlauf heißt', 'What silence in a circulation means'),
  },
  recused: 'LEAVES',
  admission: nothing,
  quorum: {
    first: [{ test: { reading: 'beschlussfaehigkeit', options: { keine: nothing, haelfte: compared('haelfte', count('ENTITLED_PRESENT'), '>=', part(1, 2, count('FILLED')), norm('§ 20 Abs. 5 Satz 6')) } } }],
  },
  circulation: { allowed: { parameter: 'umlauf' }, silence: { parameter: 'schweigen' }, cites: norm('§ 20 Abs. 5 Satz 7') },
  matters: {
    beschluss: {
      name: { de: 'Beschluss', en: 'Decision' },
      majority: {
        reading: 'beschlussregel',
        options: { gesetz: majority('mehrheit', norm('§ 20 Abs. 5 Satz 1')), 'zwei-drittel': compared('zwei-drittel', count('YES'), '>=', part(2, 3, count('CAST')), norm('§ 20 Abs. 5 Satz 7')) },
      },
      abstain: { parameter: 'enthaltung' }, tie, binds: { scope: 'BINDING', cites: norm('§ 21 Nr. 1') },
    },
    einvernehmen: {
      name: { de: 'Einvernehmen nach § 24 Abs. 2', en: 'Consent under § 24 (2)' },
      majority: unanimous('einvernehmen', norm('§ 20 Abs. 6')), abstain: { parameter: 'enthaltung' }, binds: { scope: 'BINDING', cites: norm('§ 24 Abs. 2') },
    },
    geschaeftsordnung: {
      name: { de: 'Eigene Geschäftsordnung', en: 'Own rules of procedure' },
      majority: unanimous('geschaeftsordnung', norm('§ 20 Abs. 5 Satz 6')), abstain: { parameter: 'enthaltung' }, binds: { scope: 'BINDING', cites: norm('§ 20 Abs. 5 Satz 6') },
    },
  },
  objections: [{ by: ['vorsitz'], decides: { name: { de: 'Ministerrat', en: 'Council of Ministers' }, cites: norm('§ 20 Abs. 5 Satz 4') }, cites: norm('§ 20 Abs. 5 Satz 3 und 5') }],
};
