import type { Assignment, Expectation, Role, Scope, Subject, Unwritten } from '@feder/domain';
import { ref, seen, since, standing } from '../../make/base.ts';
import { expected, fn, rule, within } from '../../make/rule.ts';
import { declaredCommunities } from '../declared-communities.ts';
import type { ServiceRow } from './row.ts';

const LAND = ['08'];

const group = (id: string, parent: string | null, de: string, en: string): Unwritten<Subject> => ({
  id: ref(id), kind: 'GROUP', name: { de, en }, parent: parent === null ? null : ref(parent), cellLevel: 'MUNICIPALITY', ...standing(seen('verwaltungswissen', 'UNVERIFIED', 'Gliederung von Feder')),
});

/** Services by who executes them: supervision follows the executing authority, so it is ruled once for each group. */
export const serviceGroups: readonly Unwritten<Subject>[] = [
  group('leistungen', null, 'Leistungen', 'Services'),
  group('leistungen-gemeinde', 'leistungen', 'Leistungen der Gemeinden', 'Services of the municipalities'),
  group('leistungen-gemeinde-eigen', 'leistungen-gemeinde', 'Weisungsfreie Leistungen der Gemeinden', 'Services of municipal self-government'),
  group('leistungen-landratsamt', 'leistungen', 'Leistungen der Landratsämter und Stadtkreise', 'Services of county offices and urban counties'),
  group('leistungen-uvb', 'leistungen', 'Leistungen der unteren Verwaltungsbehörden', 'Services of the lower administrative authorities'),
  group('leistungen-kreis', 'leistungen', 'Leistungen der Land- und Stadtkreise', 'Services of the counties'),
  group('leistungen-weitere', 'leistungen', 'Leistungen anderer Stellen', 'Services of other bodies'),
];

const groups: Readonly<Record<string, string>> = {
  gemeinde: 'leistungen-gemeinde', kreis: 'leistungen-kreis', uvb: 'leistungen-landratsamt', gesundheitsamt: 'leistungen-landratsamt', versorgungsamt: 'leistungen-landratsamt',
  'uvb-gks-vg': 'leistungen-uvb', ubb: 'leistungen-uvb', stvb: 'leistungen-uvb',
};

export const groupOf = ({ holder, own }: ServiceRow): string => own ? 'leistungen-gemeinde-eigen' : (holder !== null && 'fn' in holder ? groups[holder.fn] : undefined) ?? 'leistungen-weitere';

const law = (paragraph: string, basis: string[], confidence: 'PUBLISHED' | 'UNVERIFIED' = 'PUBLISHED') => standing(seen('landesrecht', confidence, paragraph), basis);

const TOWN = law('§ 21 Abs. 2 LVG', ['lvg-21'], 'UNVERIFIED');

/** LVG § 21 names ministries and Regierungspräsidien together; that the Regierungspräsidium comes first is our reading. */
const technical = (group: string, scope: Scope, suffix: string): Unwritten<Assignment> => rule(`fachaufsicht-${group}-${suffix}`, group, 'SUPERVISE_TECHNICAL', scope, [fn('rp')], 'land-gesetz', TOWN);

/**
 * Supervision that depends on the matter: legal supervision of what municipalities do of their own right, technical supervision of towns that act as untere
 * Verwaltungsbehörde. Supervision that follows the body, whatever it does, stands with the bodies (bodies/supervision.ts).
 */
export const serviceSupervision = (): Unwritten<Assignment>[] => [
  rule('rechtsaufsicht-leistungen-gemeinde-eigen', 'leistungen-gemeinde-eigen', 'SUPERVISE_LEGAL', within(LAND), [fn('rechtsaufsicht')], 'land-gesetz', law('§§ 118, 119 GemO', ['gemo-119', 'gemo-118-1'])),
  rule('fachaufsicht-99025002169000', '99025002169000', 'SUPERVISE_TECHNICAL', within(LAND), [fn('rechtsaufsicht')], 'land-gesetz', since('2026-01-01', seen('landesrecht', 'PUBLISHED', '§ 13 Abs. 7 LGastG'), ['lgastg-13-7', 'gemo-119'])),
  technical('leistungen-landratsamt', within(LAND, 'stadtkreis'), 'stadtkreis'),
  technical('leistungen-uvb', within(LAND, 'stadtkreis'), 'stadtkreis'),
  technical('leistungen-uvb', within(LAND, 'grosse-kreisstadt'), 'grosse-kreisstadt'),
  technical('leistungen-uvb', within(declaredCommunities().map(({ key }) => key)), 'verwaltungsgemeinschaft'),
];

const open = (subject: string, role: Role): Unwritten<Expectation> =>
  expected(`erwartet-${subject}-${role.toLowerCase().replaceAll('_', '-')}`, subject, role, within(LAND), 'PARTIAL', standing(seen('verwaltungswissen', 'UNVERIFIED', 'Rolle wird erwartet; Verzeichnis nicht vollständig')));

/** What every service needs: somebody in charge, somebody who does it, somebody who pays; and supervision where the law sets it up. None of these records is complete. */
export const groupExpectations: readonly Unwritten<Expectation>[] = [
  open('leistungen', 'LEAD'), open('leistungen', 'EXECUTE'), open('leistungen', 'FUND'),
  open('leistungen-gemeinde', 'SUPERVISE_TECHNICAL'), open('leistungen-gemeinde-eigen', 'SUPERVISE_LEGAL'), open('leistungen-kreis', 'SUPERVISE_LEGAL'),
  open('leistungen-landratsamt', 'SUPERVISE_TECHNICAL'), open('leistungen-uvb', 'SUPERVISE_TECHNICAL'),
];
