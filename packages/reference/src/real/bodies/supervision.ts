import type { Assignment, Level, Subject, Unwritten } from '@feder/domain';
import { ref, seen, standing } from '../../make/base.ts';
import { body, fn, rule, within } from '../../make/rule.ts';

const kind = (id: string, cellLevel: Level, de: string, en: string): Unwritten<Subject> => ({
  id: ref(id), kind: 'GROUP', name: { de, en }, parent: null, cellLevel, ...standing(seen('verwaltungswissen', 'UNVERIFIED', 'Gliederung von Feder')),
});

/** Bodies of one kind, under the subject by which their supervision is recorded. The BITBW is supervised as what it operates. */
export const supervisedKinds: readonly Unwritten<Subject>[] = [
  kind('aufsicht-regierungspraesidien', 'DISTRICT', 'Aufsicht über die Regierungspräsidien', 'Supervision of the Regierungspräsidien'),
  kind('aufsicht-landratsaemter', 'COUNTY', 'Aufsicht über die Landratsämter', 'Supervision of the county offices'),
  kind('aufsicht-4it', 'LAND', 'Aufsicht über den Zweckverband 4IT', 'Supervision of the association 4IT'),
];

const law = (paragraph: string, basis: string, confidence: 'PUBLISHED' | 'UNVERIFIED' = 'PUBLISHED') => standing(seen('landesrecht', confidence, paragraph), [basis]);
const LAND = within(['08']);

/** Supervision that follows the body, whatever it does (LVG §§ 14, 20; GKZ § 28). That 4IT reaches beyond one district is our reading of its forerunners. */
export const bodySupervision = (): Unwritten<Assignment>[] => [
  rule('dienstaufsicht-regierungspraesidien', 'aufsicht-regierungspraesidien', 'SUPERVISE_STAFF', LAND, [body('im-bw')], 'land-gesetz', law('§ 14 Abs. 1 LVG', 'lvg-14-1')),
  rule('fachaufsicht-regierungspraesidien', 'aufsicht-regierungspraesidien', 'SUPERVISE_TECHNICAL', LAND, [body('ressorts-bw')], 'land-gesetz', law('§ 14 Abs. 2 LVG', 'lvg-14-2')),
  rule('dienstaufsicht-landratsaemter', 'aufsicht-landratsaemter', 'SUPERVISE_STAFF', LAND, [fn('rp')], 'land-gesetz', law('§ 20 Abs. 1 LVG', 'lvg-20-1')),
  rule('fachaufsicht-landratsaemter', 'aufsicht-landratsaemter', 'SUPERVISE_TECHNICAL', LAND, [fn('rp')], 'land-gesetz', law('§ 20 Abs. 2 LVG', 'lvg-20-2')),
  rule('rechtsaufsicht-4it', 'aufsicht-4it', 'SUPERVISE_LEGAL', LAND, [body('im-bw')], 'land-gesetz', law('§ 28 Abs. 2 Nr. 3 GKZ', 'gkz-28-2-3', 'UNVERIFIED')),
];
