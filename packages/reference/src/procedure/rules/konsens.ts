import type { DecisionRule, Group, Text } from '@feder/domain';
import { compared, count, majority, nothing, number, open, part, published, ruleId } from '../write.ts';

const L = 'laender';
const ALL = 'alle-laender';

/** A board of the KONSENS-G: the Bund and some Länder decide, a proposal of the Bund passes unless too many object. */
type Konsens = { id: string; name: Text; section: string; laender: readonly Group[]; most: number; binds: { bench?: string; cites: string } };

function konsens({ id, name, section, laender, most, binds }: Konsens): DecisionRule {
  const norm = (place: string): string => `${section} ${place} KONSENS-G`;
  const bound = { scope: 'BINDING' as const, ...binds };
  return {
    id: ruleId(id),
    name,
    evidence: published('bundesrecht', norm('Abs. 1 bis 4')),
    benches: { bund: { de: 'Bund', en: 'Federation' }, [L]: { de: 'vertretene Länder', en: 'Länder represented' }, [ALL]: { de: 'alle Länder', en: 'all Länder' } },
    measures: {},
    groups: [{ id: 'bund', name: { de: 'Bund (Vorsitz)', en: 'Federation (chair)' }, seats: 1, chair: true, benches: ['bund'] }, ...laender],
    parameters: {
      mehrheit: open('abgegebene', 'Einfache Mehrheit der abgegebenen Stimmen („abgegebene“) oder der vertretenen Länder („vertretene“)', 'Simple majority of the votes cast (“abgegebene”) or of the Länder represented (“vertretene”)', 'bundesrecht', norm('Abs. 2 Nr. 2')),
    },
    recused: 'LEAVES',
    admission: nothing,
    quorum: { first: [] },
    matters: {
      'vorschlag-des-bundes': {
        name: { de: 'Vorschlag des Bundes', en: 'Proposal of the Federation' }, abstain: 'NOT_COUNTED', binds: bound,
        majority: compared('widersprueche', count('NO', { bench: L }), '<=', number(most), norm('Abs. 2 Nr. 1')),
      },
      'vorschlag-der-laender': {
        name: { de: 'Vorschlag eines oder mehrerer Länder', en: 'Proposal of Länder' }, abstain: 'NOT_COUNTED', binds: bound,
        majority: {
          all: [
            { reading: 'mehrheit', options: { abgegebene: majority('mehrheit', norm('Abs. 2 Nr. 2'), { bench: L }), vertretene: compared('mehrheit-vertretene', count('YES', { bench: L }), '>', part(1, 2, count('LEGAL', { bench: L })), norm('Abs. 2 Nr. 2')) } },
            compared('kein-widerspruch-des-bundes', count('NO', { bench: 'bund' }), '<=', number(0), norm('Abs. 2 Nr. 2')),
          ],
        },
      },
    },
    objections: [],
  };
}

const LAENDER: readonly (readonly [id: string, name: string])[] = [
  ['bw', 'Baden-Württemberg'], ['by', 'Bayern'], ['he', 'Hessen'], ['ni', 'Niedersachsen'], ['nw', 'Nordrhein-Westfalen'], ['be', 'Berlin'], ['bb', 'Brandenburg'], ['hb', 'Bremen'], ['hh', 'Hamburg'],
  ['mv', 'Mecklenburg-Vorpommern'], ['rp', 'Rheinland-Pfalz'], ['sl', 'Saarland'], ['sn', 'Sachsen'], ['st', 'Sachsen-Anhalt'], ['sh', 'Schleswig-Holstein'], ['th', 'Thüringen'],
];
const land = ([id, name]: readonly [string, string]): Group => ({ id, name: { de: name, en: name }, seats: 1, benches: [L, ALL] });
const onlyBound = ([id, name]: readonly [string, string]): Group => ({ id, name: { de: name, en: name }, seats: 1, benches: [ALL], voting: 'NONE' });

/** Five Länder are represented, all sixteen are bound: electorate and addressees differ. */
export const konsensSteuerungsgruppe: DecisionRule = konsens({
  id: 'konsens-steuerungsgruppe', name: { de: 'Steuerungsgruppe Informationstechnik (KONSENS)', en: 'Steering group for information technology (KONSENS)' }, section: '§ 9',
  laender: [...LAENDER.slice(0, 5).map(land), ...LAENDER.slice(5).map(onlyBound)], most: 2, binds: { bench: ALL, cites: '§ 9 Abs. 4 KONSENS-G' },
});

export const konsensAuftraggeber: DecisionRule = konsens({
  id: 'konsens-auftraggeber-gremium', name: { de: 'Auftraggeber-Gremium (KONSENS)', en: 'Board of principals (KONSENS)' }, section: '§ 8', laender: LAENDER.map(land), most: 10, binds: { cites: '§ 8 Abs. 4 KONSENS-G' },
});
