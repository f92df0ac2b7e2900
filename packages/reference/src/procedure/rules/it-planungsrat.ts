import { ratio, type Comparison, type DecisionRule, type Matter, type Test } from '@feder/domain';
import { ref } from '../../make/base.ts';
import { compared, count, majority, number, open, part, published, ruleId } from '../write.ts';

const norm = (place: string): string => `${place} IT-Staatsvertrag`;
const L = 'laender';
const SHARE = 'anteil';

/** Königsteiner Schlüssel 2016/2017, in hundred-thousandths of a per cent. The current one was not found. */
const KOENIGSTEIN: readonly (readonly [id: string, name: string, share: number])[] = [
  ['bw', 'Baden-Württemberg', 1_296_662], ['by', 'Bayern', 1_553_327], ['be', 'Berlin', 508_324], ['bb', 'Brandenburg', 303_655], ['hb', 'Bremen', 95_331], ['hh', 'Hamburg', 255_752],
  ['he', 'Hessen', 739_885], ['mv', 'Mecklenburg-Vorpommern', 201_240], ['ni', 'Niedersachsen', 933_138], ['nw', 'Nordrhein-Westfalen', 2_114_424], ['rp', 'Rheinland-Pfalz', 483_089], ['sl', 'Saarland', 121_111],
  ['sn', 'Sachsen', 505_577], ['st', 'Sachsen-Anhalt', 279_941], ['sh', 'Schleswig-Holstein', 339_074], ['th', 'Thüringen', 269_470],
];

const shares: Comparison = { ...compared('zwei-drittel-der-anteile', count('YES', { bench: L, by: SHARE }), '>=', part(2, 3, count('LEGAL', { bench: L, by: SHARE })), norm('§ 1 Abs. 7 Satz 1')), near: ratio(1n, 100n) };
const qualified: Test = {
  all: [
    compared('bund', count('YES', { bench: 'bund' }), '>=', number(1), norm('§ 1 Abs. 7 Satz 1')),
    compared('elf-laender', count('YES', { bench: L }), '>=', number(11), norm('§ 1 Abs. 7 Satz 1')),
    // The shares are those of the key named: which one applies is said with every result.
    { reading: 'schluessel', options: { '2016/2017': shares } },
  ],
};
const binds: Matter['binds'] = { scope: 'BINDING', cites: norm('§ 2 Abs. 2 Satz 2'), consentingOnly: 'IT-Planungsrat, Rechtsverbindlichkeit' };

export const itPlanungsrat: DecisionRule = {
  id: ruleId('it-planungsrat'),
  name: { de: 'IT-Planungsrat', en: 'IT Planning Council' },
  evidence: published('bundesrecht', norm('§ 1 Abs. 5 und 7')),
  benches: { bund: { de: 'Bund', en: 'Federation' }, [L]: { de: 'Länder', en: 'Länder' } },
  measures: { [SHARE]: { de: 'Prozent der Finanzierungsanteile', en: 'per cent of the shares of finance' } },
  groups: [
    { id: 'bund', name: { de: 'Bund', en: 'Federation' }, seats: 1, benches: ['bund'] },
    ...KOENIGSTEIN.map(([id, name, share]) => ({ id, name: { de: name, en: name }, seats: 1, benches: [L], measures: { [SHARE]: ratio(BigInt(share), 100_000n) } })),
    { id: 'beratend', name: { de: 'Beratende', en: 'Advisory' }, seats: 5, voting: 'ADVISORY' },
  ],
  parameters: {
    empfehlung: open('abgegebene', 'Mehrheit der Empfehlung nach abgegebenen Stimmen („abgegebene“) oder nach Anwesenden („anwesende“)', 'Majority of a recommendation by votes cast (“abgegebene”) or by those present (“anwesende”)', 'it-planungsrat', '§ 7 Abs. 4 Satz 1 GO IT-Planungsrat'),
    schluessel: { default: '2016/2017', says: { de: 'Königsteiner Schlüssel, dessen Anteile gelten', en: 'The Königstein key whose shares apply' }, evidence: { source: ref('it-planungsrat'), confidence: 'UNVERIFIED', paragraph: norm('§ 1 Abs. 7 Satz 1') } },
  },
  recused: 'LEAVES',
  admission: {
    any: [
      compared('antrag-des-bundes', count('PROPOSERS', { bench: 'bund' }), '>=', number(1), norm('§ 1 Abs. 5 Satz 2')),
      compared('antrag-dreier-laender', count('PROPOSERS', { bench: L }), '>=', number(3), norm('§ 1 Abs. 5 Satz 2')),
    ],
  },
  quorum: { first: [] },
  circulation: { allowed: 'YES', silence: 'ABSTAIN', cites: '§ 7 Abs. 4 Satz 2 GO IT-Planungsrat' },
  matters: {
    beschluss: { name: { de: 'Beschluss', en: 'Decision' }, majority: qualified, abstain: 'NOT_COUNTED', binds },
    empfehlung: {
      name: { de: 'Empfehlung', en: 'Recommendation' }, abstain: 'NOT_COUNTED', binds: { scope: 'RECOMMENDATION', cites: norm('§ 1 Abs. 7 Satz 2') },
      majority: {
        reading: 'empfehlung',
        options: { abgegebene: majority('empfehlung', norm('§ 1 Abs. 7 Satz 2')), anwesende: compared('empfehlung-anwesende', count('YES'), '>', part(1, 2, count('PRESENT')), norm('§ 1 Abs. 7 Satz 2')) },
      },
    },
    gruendungsbeschluss: {
      name: { de: 'Änderung des Gründungsbeschlusses der FITKO', en: 'Change of the act founding FITKO' }, abstain: 'NOT_COUNTED', binds: { scope: 'BINDING', cites: norm('§ 5 Abs. 3') },
      majority: compared('alle-mitglieder', count('YES'), '>=', count('LEGAL'), norm('§ 5 Abs. 3')),
    },
    wirtschaftsplan: {
      name: { de: 'Wirtschaftsplan der FITKO', en: 'Budget of FITKO' }, majority: qualified, abstain: 'NOT_COUNTED', binds: { scope: 'BINDING', cites: norm('§ 9 Abs. 3') },
      consents: [
        { name: { de: 'Finanzministerkonferenz', en: 'Conference of finance ministers' }, cites: norm('§ 9 Abs. 3') },
        { name: { de: 'Bundesministerium des Innern im Einvernehmen mit dem Bundesministerium der Finanzen', en: 'Federal Ministry of the Interior in agreement with the Federal Ministry of Finance' }, cites: norm('§ 9 Abs. 3') },
      ],
    },
  },
  objections: [],
};
