import type { FunctionRecord, Grammar, Instrument, StatusHolding, StatusRecord, Unwritten } from '@feder/domain';
import { ref, seen, since, standing } from '../make/base.ts';
import { keyOfAgs, stadtkreise } from '../territory/table.ts';
import { grosseKreisstaedte } from './grosse-kreisstaedte.ts';

const fn = (id: string, grammar: Grammar, de: string, en: string, basis: string[]): Unwritten<FunctionRecord> => ({
  id: ref(id), name: { de, en }, grammar, ...standing(seen('landesrecht', 'PUBLISHED'), basis),
});

const UVB = ['lvg-15-1-1', 'lvg-15-1-2'];

/** Functions: whom a law means when it says "the lower administrative authority". */
export const functions: readonly Unwritten<FunctionRecord>[] = [
  fn('gemeinde', 'F', 'Gemeinde', 'municipality', ['gemo-2-1']),
  fn('uvb', 'F', 'untere Verwaltungsbehörde (Landratsamt oder Stadtkreis)', 'lower administrative authority (county office or urban county)', UVB),
  fn('uvb-gks', 'F', 'untere Verwaltungsbehörde (Landratsamt, Stadtkreis oder Große Kreisstadt)', 'lower administrative authority (county office, urban county or Große Kreisstadt)', UVB),
  fn('uvb-gks-vg', 'F', 'untere Verwaltungsbehörde', 'lower administrative authority', [...UVB, 'lvg-17-1']),
  fn('ubb', 'F', 'untere Baurechtsbehörde', 'lower building authority', ['lbo-46-1-3']),
  fn('stvb', 'F', 'untere Straßenverkehrsbehörde', 'lower road traffic authority', ['stvozug-1']),
  fn('ostvb', 'F', 'örtliche Straßenverkehrsbehörde', 'local road traffic authority', ['stvozug-1']),
  fn('kreis', 'M', 'Land- oder Stadtkreis', 'county or urban county', ['lkro-1-2', 'gemo-3']),
  fn('versorgungsamt', 'F', 'Versorgungsverwaltung beim Landratsamt', 'disability office', ['lvg-19-1-4a']),
  fn('gesundheitsamt', 'N', 'Gesundheitsamt', 'health office', ['lvg-19-1-4a']),
  fn('wohngeldbehoerde', 'F', 'Wohngeldbehörde', 'housing benefit authority', ['wogg-24-1']),
  fn('rechtsaufsicht', 'F', 'Rechtsaufsichtsbehörde der Gemeinde', 'authority of legal supervision of the municipality', ['gemo-119']),
  fn('rp', 'N', 'Regierungspräsidium', 'Regierungspräsidium', ['lvg-11-2']),
];

/** Status of a place: filters scopes, names nobody. */
export const statuses: readonly Unwritten<StatusRecord>[] = [
  { id: ref('stadtkreis'), name: { de: 'Stadtkreis', en: 'urban county' }, grammar: 'M', ...standing(seen('landesrecht', 'PUBLISHED', '§ 131 Abs. 1 GemO'), ['gemo-131-1']) },
  { id: ref('grosse-kreisstadt'), name: { de: 'Große Kreisstadt', en: 'Große Kreisstadt' }, grammar: 'F', ...standing(seen('landesrecht', 'PUBLISHED', '§ 3 Abs. 2 GemO'), ['gemo-3']) },
];

/** The nine Stadtkreise by name in § 131 GemO; the Große Kreisstädte by the public list. Bad Krozingen is one since 2025. */
export const statusHoldings = (): Unwritten<StatusHolding>[] => [
  ...stadtkreise.map(({ key }) => ({
    id: ref<StatusHolding['id']>(`stadtkreis-${key}`), status: ref<StatusHolding['status']>('stadtkreis'), place: keyOfAgs(`${key}000`),
    ...standing(seen('landesrecht', 'PUBLISHED', '§ 131 Abs. 1 GemO'), ['gemo-131-1']),
  })),
  ...grosseKreisstaedte.map(({ key, from }) => {
    const evidence = seen('grosse-kreisstaedte', 'PUBLISHED');
    return {
      id: ref<StatusHolding['id']>(`grosse-kreisstadt-${key}`), status: ref<StatusHolding['status']>('grosse-kreisstadt'), place: key,
      ...(from === null ? standing(evidence, ['gemo-3']) : since(from, evidence, ['gemo-3'])),
    };
  }),
];

const instrument = (id: string, de: string, en: string, transfersDuty: boolean, basis: string): Unwritten<Instrument> => ({
  id: ref(id), name: { de, en }, transfersDuty, ...standing(seen('landesrecht', 'PUBLISHED'), [basis]),
});

/** The acts by which work is handed on, and whether the duty goes with it. */
export const instruments: readonly Unwritten<Instrument>[] = [
  instrument('zweckverband', 'Zweckverband', 'special-purpose association', true, 'gkz-4-1'),
  instrument('vereinbarung-erfuellt', 'öffentlich-rechtliche Vereinbarung „erfüllt“', 'public-law agreement, fulfils', true, 'gkz-25-2'),
  instrument('vereinbarung-durchfuehrt', 'öffentlich-rechtliche Vereinbarung „durchführt“', 'public-law agreement, performs', false, 'gkz-25-2'),
  instrument('erfuellungsaufgabe', 'Erfüllungsaufgabe der Verwaltungsgemeinschaft', 'task fulfilled by the administrative community', true, 'gemo-61-4'),
  instrument('erledigungsaufgabe', 'Erledigungsaufgabe der Verwaltungsgemeinschaft', 'task performed by the administrative community', false, 'gemo-61-3'),
];
