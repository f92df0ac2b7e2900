import type { Assignment, Expectation, Role, Subject, Unwritten } from '@feder/domain';
import { ref, seen, standing } from '../../make/base.ts';
import { expected, fn, rule, within, without } from '../../make/rule.ts';
import { landkreise } from '../../territory/table.ts';
import { declaredCommunities } from '../declared-communities.ts';
import { grosseKreisstaedte } from '../grosse-kreisstaedte.ts';
import type { ServiceRow } from './row.ts';

const LAND = ['08'];
const COUNTIES = landkreise.map(({ key }) => key);

const group = (id: string, parent: string | null, de: string, en: string): Unwritten<Subject> => ({
  id: ref(id), kind: 'GROUP', name: { de, en }, parent: parent === null ? null : ref(parent), cellLevel: 'MUNICIPALITY', ...standing(seen('verwaltungswissen', 'UNVERIFIED', 'Gliederung von Feder')),
});

/** Services by who executes them: supervision follows the executing authority, so it is ruled once for each group. */
export const serviceGroups: readonly Unwritten<Subject>[] = [
  group('leistungen', null, 'Leistungen', 'Services'),
  group('leistungen-gemeinde', 'leistungen', 'Leistungen der Gemeinden', 'Services of the municipalities'),
  group('leistungen-landratsamt', 'leistungen', 'Leistungen der Landratsämter und Stadtkreise', 'Services of county offices and urban counties'),
  group('leistungen-uvb', 'leistungen', 'Leistungen der unteren Verwaltungsbehörden', 'Services of the lower administrative authorities'),
  group('leistungen-kreis', 'leistungen', 'Leistungen der Land- und Stadtkreise', 'Services of the counties'),
  group('leistungen-weitere', 'leistungen', 'Leistungen anderer Stellen', 'Services of other bodies'),
];

const groups: Readonly<Record<string, string>> = {
  gemeinde: 'leistungen-gemeinde', kreis: 'leistungen-kreis', uvb: 'leistungen-landratsamt', gesundheitsamt: 'leistungen-landratsamt', versorgungsamt: 'leistungen-landratsamt',
  'uvb-gks-vg': 'leistungen-uvb', ubb: 'leistungen-uvb', stvb: 'leistungen-uvb',
};

export const groupOf = ({ holder }: ServiceRow): string => (holder !== null && 'fn' in holder ? groups[holder.fn] : undefined) ?? 'leistungen-weitere';

const law = (paragraph: string, basis: string, confidence: 'PUBLISHED' | 'UNVERIFIED' = 'PUBLISHED') => standing(seen('landesrecht', confidence, paragraph), [basis]);

const technical = (group: string): Unwritten<Assignment>[] => [
  rule(`fachaufsicht-${group}`, group, 'SUPERVISE_TECHNICAL', within(LAND), [fn('rp')], 'land-gesetz', law('§ 20 Abs. 2 LVG', 'lvg-20-2')),
  rule(`fachaufsicht-${group}-stadtkreis`, group, 'SUPERVISE_TECHNICAL', within(LAND, 'stadtkreis'), [fn('rp')], 'land-gesetz', law('§ 21 Abs. 2 LVG', 'lvg-21', 'UNVERIFIED')),
];

/**
 * Who watches (GemO § 119, LVG §§ 20, 21). LVG § 21 names ministries and Regierungspräsidien together; that the Regierungspräsidium comes first is our reading.
 * Staff supervision exists only where a Landratsamt executes.
 */
export const serviceSupervision = (): Unwritten<Assignment>[] => [
  rule('rechtsaufsicht-leistungen-gemeinde', 'leistungen-gemeinde', 'SUPERVISE_LEGAL', within(LAND), [fn('rechtsaufsicht')], 'land-gesetz', law('§ 119 GemO', 'gemo-119')),
  ...technical('leistungen-landratsamt'),
  ...technical('leistungen-uvb'),
  rule('fachaufsicht-leistungen-uvb-grosse-kreisstadt', 'leistungen-uvb', 'SUPERVISE_TECHNICAL', within(LAND, 'grosse-kreisstadt'), [fn('rp')], 'land-gesetz', law('§ 21 Abs. 2 LVG', 'lvg-21', 'UNVERIFIED')),
  rule('dienstaufsicht-leistungen-landratsamt', 'leistungen-landratsamt', 'SUPERVISE_STAFF', within(COUNTIES), [fn('rp')], 'land-gesetz', law('§ 20 Abs. 1 LVG', 'lvg-20-1')),
  rule('dienstaufsicht-leistungen-uvb', 'leistungen-uvb', 'SUPERVISE_STAFF', without(COUNTIES, [...grosseKreisstaedte.map(({ key }) => key), ...declaredCommunities().map(({ key }) => key)]), [fn('rp')], 'land-gesetz',
    law('§ 20 Abs. 1 LVG', 'lvg-20-1', 'UNVERIFIED')),
];

const open = (subject: string, role: Role): Unwritten<Expectation> =>
  expected(`erwartet-${subject}-${role.toLowerCase().replaceAll('_', '-')}`, subject, role, within(LAND), 'PARTIAL', standing(seen('verwaltungswissen', 'UNVERIFIED', 'Rolle wird erwartet; Verzeichnis nicht vollständig')));

/** What every service needs: somebody in charge, somebody who does it, somebody who pays; and supervision where the law sets it up. None of these records is complete. */
export const groupExpectations: readonly Unwritten<Expectation>[] = [
  open('leistungen', 'LEAD'), open('leistungen', 'EXECUTE'), open('leistungen', 'FUND'),
  open('leistungen-gemeinde', 'SUPERVISE_LEGAL'), open('leistungen-kreis', 'SUPERVISE_LEGAL'),
  open('leistungen-landratsamt', 'SUPERVISE_TECHNICAL'), open('leistungen-uvb', 'SUPERVISE_TECHNICAL'),
];
