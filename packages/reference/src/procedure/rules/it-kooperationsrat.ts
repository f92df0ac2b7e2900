import type { DecisionRule, Expr, Matter, Test } from '@feder/domain';
import { compared, count, majority, nothing, open, part, published, ruleId, unanimous } from '../write.ts';

const norm = (place: string): string => `${place} EGovG BW`;
const S3 = 'mitglieder';
const KLV = 'kommunale-landesverbaende';
const left = (standard: string, de: string, en: string) => open(standard, de, en, 'landesrecht', norm('§ 23 Abs. 4 Satz 3 und 4'));
const absolute = (id: string, yes: Expr, all: Expr, cites: string): Test => compared(id, yes, '>', part(1, 2, all), cites);

/** Absolute majority of the members and of the municipal members. Whether the chair counts is open: Abs. 4 names "Mitglieder nach Absatz 2 Satz 3", the chair stands in Satz 2. */
const double: Test = {
  all: [
    {
      reading: 'vorsitz',
      options: {
        ausserhalb: absolute('mitglieder', count('YES', { bench: S3 }), count('LEGAL', { bench: S3 }), norm('§ 23 Abs. 4 Satz 1')),
        mitgezaehlt: absolute('mitglieder-und-vorsitz', count('YES'), count('LEGAL'), norm('§ 23 Abs. 4 Satz 1')),
      },
    },
    absolute('kommunale', count('YES', { bench: KLV }), count('LEGAL', { bench: KLV }), norm('§ 23 Abs. 4 Satz 2')),
  ],
};

const simple: Test = { all: [majority('go-uebrige', norm('§ 23 Abs. 4 Satz 4'), { bench: 'uebrige' }), majority('go-kommunale', norm('§ 23 Abs. 4 Satz 4'), { bench: KLV })] };
const recommends: Matter['binds'] = { scope: 'RECOMMENDATION', cites: norm('§ 23 Abs. 3 Satz 3') };

/** IT-Kooperationsrat: the double majority that the law already has; absent members count in the base. */
export const itKooperationsrat: DecisionRule = {
  id: ruleId('it-kooperationsrat-bw'),
  name: { de: 'IT-Kooperationsrat Baden-Württemberg', en: 'IT Cooperation Council of Baden-Württemberg' },
  evidence: published('landesrecht', norm('§ 23 Abs. 2 bis 4')),
  benches: {
    [S3]: { de: 'Mitglieder nach Absatz 2 Satz 3', en: 'members under (2) sentence 3' },
    [KLV]: { de: 'kommunale Landesverbände', en: 'municipal associations' },
    uebrige: { de: 'übrige Mitglieder', en: 'other members' },
  },
  measures: {},
  groups: [
    { id: 'vorsitz', name: { de: 'Vorsitz', en: 'Chair' }, seats: 1, chair: true },
    { id: 'ministerium', name: { de: 'Ministerien', en: 'Ministries' }, seats: 12, benches: [S3, 'uebrige'] },
    { id: 'klv', name: { de: 'Kommunale Landesverbände', en: 'Municipal associations' }, seats: 6, benches: [S3, KLV] },
    { id: 'bitbw', name: { de: 'BITBW', en: 'BITBW' }, seats: 1, benches: [S3, 'uebrige'] },
    { id: 'csbw', name: { de: 'Cybersicherheitsagentur', en: 'Cyber Security Agency' }, seats: 1, benches: [S3, 'uebrige'] },
    { id: 'kommone', name: { de: 'Komm.ONE', en: 'Komm.ONE' }, seats: 1, benches: [S3, 'uebrige'] },
    { id: 'beratend', name: { de: 'Beratende', en: 'Advisory' }, seats: 3, voting: 'ADVISORY' },
  ],
  parameters: {
    vorsitz: left('ausserhalb', 'Der Vorsitz zählt nicht zu den Mitgliedern nach Satz 3 („ausserhalb“) oder zählt mit („mitgezaehlt“)', 'The chair is outside the members under sentence 3 (“ausserhalb”) or counts (“mitgezaehlt”)'),
    beschlussregel: left('gesetz', 'Absolute Mehrheiten nach dem Gesetz („gesetz“) oder einfache Mehrheit je Bank nach der Geschäftsordnung („einfach-je-bank“)', 'Absolute majorities by law (“gesetz”) or a simple one in each bench by the rules of procedure (“einfach-je-bank”)'),
    einstimmigkeit: left('ohne-gegenstimme', 'Einstimmig heißt ohne Gegenstimme („ohne-gegenstimme“) oder mit allen Mitgliedern („alle“)', 'Unanimous means without a vote against (“ohne-gegenstimme”) or with every member (“alle”)'),
    umlauf: left('NO', 'Ob im Umlauf beschlossen werden kann', 'Whether decisions by circulation are possible'),
    schweigen: left('ABSTAIN', 'Was Schweigen im Umlauf heißt', 'What silence in a circulation means'),
  },
  recused: 'LEAVES',
  admission: nothing,
  quorum: { first: [] },
  circulation: { allowed: { parameter: 'umlauf' }, silence: { parameter: 'schweigen' }, cites: norm('§ 23 Abs. 4 Satz 4') },
  matters: {
    beschluss: { name: { de: 'Beschluss', en: 'Decision' }, majority: { reading: 'beschlussregel', options: { gesetz: double, 'einfach-je-bank': simple } }, abstain: 'NOT_COUNTED', binds: recommends },
    geschaeftsordnung: {
      name: { de: 'Eigene Geschäftsordnung', en: 'Own rules of procedure' }, majority: unanimous('geschaeftsordnung', norm('§ 23 Abs. 4 Satz 3')), abstain: 'NOT_COUNTED',
      binds: { scope: 'BINDING', cites: norm('§ 23 Abs. 4 Satz 3') },
    },
  },
  objections: [],
};
