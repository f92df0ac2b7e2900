import type { Assignment, Holder, Role, Unwritten } from '@feder/domain';
import { seen, since, standing } from '../../make/base.ts';
import { body, fn, rule, within } from '../../make/rule.ts';

const LAND = within(['08']);

type Norm = { source: string; rank: string; basis: string; paragraph: string; from?: string; confidence?: 'PUBLISHED' | 'UNVERIFIED' };

const bears = (subject: string, role: Role, holders: [Holder, ...Holder[]], norm: Norm, mode: Assignment['mode'] = 'BINDING'): Unwritten<Assignment> => {
  const evidence = seen(norm.source, norm.confidence ?? 'PUBLISHED', norm.paragraph);
  const named = holders.map((holder) => ('body' in holder ? holder.body : holder.fn)).join('-');
  const id = `${subject}-${role.toLowerCase().replaceAll('_', '-')}-${named}`;
  return rule(id, subject, role, LAND, holders, norm.rank, norm.from === undefined ? standing(evidence, [norm.basis]) : since(norm.from, evidence, [norm.basis]), { mode });
};

const bitbwg = (paragraph: string): Norm => ({ source: 'umwelt-online', rank: 'land-gesetz', basis: 'bitbwg-1-3', paragraph });
const egovg = (basis: string, paragraph: string): Norm => ({ source: 'landesrecht', rank: 'land-gesetz', basis, paragraph });
const plr18: Norm = { source: 'it-planungsrat', rank: 'beschluss-it-planungsrat', basis: 'it-plr-2026-18', paragraph: 'B-2026/18', from: '2026-06-17' };
const plr03: Norm = { source: 'it-planungsrat', rank: 'beschluss-it-planungsrat', basis: 'it-plr-2026-03', paragraph: 'B-2026/03-IT', from: '2026-03-18' };

/** The Bund pays, the Länder connect and cover. */
const paidByBund = (subject: string): Unwritten<Assignment>[] => [bears(subject, 'FUND', [body('bund')], plr18), bears(subject, 'EXECUTE', [body('land-bw')], plr18)];

/** Standing law and decisions on information technology. */
const standingRules: readonly Unwritten<Assignment>[] = [
  ...['eudi-wallet', 'noots', 'eid', 'fit-connect'].flatMap(paidByBund),
  bears('deutschland-stack-land', 'EXECUTE', [body('land-bw')], plr03),
  bears('deutschland-stack-kommunen', 'EXECUTE', [fn('gemeinde')], plr03),

  bears('landes-it-betrieb', 'OPERATE', [body('bitbw')], { ...bitbwg('§ 1 Abs. 1 BITBWG'), basis: 'bitbwg-1-1', confidence: 'UNVERIFIED' }),
  bears('landes-it-betrieb', 'SUPERVISE_STAFF', [body('im-bw')], bitbwg('§ 1 Abs. 3 Satz 1 BITBWG')),
  bears('landes-it-betrieb', 'SUPERVISE_TECHNICAL', [body('im-bw')], bitbwg('§ 1 Abs. 3 Satz 1 BITBWG')),
  bears('landes-it-betrieb', 'SUPPORT', [body('cio-bw')], egovg('egovg-19-1', '§ 19 Abs. 1 Satz 2 EGovG BW')),
  bears('fachverfahren-betrieb', 'OPERATE', [body('bitbw')], { ...bitbwg('§ 1 Abs. 3 Satz 3 BITBWG'), confidence: 'UNVERIFIED' }),
  bears('fachverfahren-betrieb', 'CONSENT', [body('cio-bw')], bitbwg('§ 1 Abs. 3 Satz 3 BITBWG'), 'APPEND'),
  bears('fachverfahren-betrieb', 'CONSENT', [body('ressorts-bw')], bitbwg('§ 1 Abs. 3 Satz 3 BITBWG'), 'APPEND'),
  bears('fachverfahren-entwicklung', 'SUPERVISE_TECHNICAL', [body('ressorts-bw')], bitbwg('§ 1 Abs. 3 Satz 2 BITBWG')),
  bears('fachverfahren-justiz', 'SUPERVISE_TECHNICAL', [body('jum-bw')], bitbwg('§ 1 Abs. 3 Satz 4 BITBWG')),

  bears('e-government-strategie', 'LEAD', [body('cio-bw')], egovg('egovg-19-1', '§ 19 Abs. 1 EGovG BW')),
  bears('e-government-strategie', 'SUPPORT', [body('it-rat-bw')], egovg('egovg-21-3', '§ 21 Nr. 3 EGovG BW')),
  bears('e-government-strategie', 'CONSULT', [body('it-kooperationsrat-bw')], egovg('egovg-23-3', '§ 23 Abs. 3 Satz 2 Nr. 2 EGovG BW')),
  bears('it-strategie', 'LEAD', [body('cio-bw')], egovg('egovg-19-1', '§ 19 Abs. 1 EGovG BW')),
  bears('it-strategie', 'SUPPORT', [body('it-rat-bw')], egovg('egovg-21-3', '§ 21 Nr. 3 EGovG BW')),
  bears('it-standards-land', 'LEAD', [body('im-bw')], egovg('egovg-24-2', '§ 24 Abs. 2 EGovG BW')),
  bears('it-standards-land', 'CONSENT', [body('it-rat-bw')], egovg('egovg-24-2', '§ 24 Abs. 2 EGovG BW')),
  ...['e-akte-land', 'it-konsolidierung', 'fachverfahren-entwicklung', 'digitalprojekte-verkehr', 'digitalprojekte-gesundheit'].map((project) =>
    bears(project, 'CONSENT', [body('cio-bw')], egovg('egovg-19-2', '§ 19 Abs. 2 Satz 3 EGovG BW'))),

  bears('service-bw', 'EXECUTE', [body('land-bw')], egovg('egovg-15-3', '§ 15 Abs. 2, 3 EGovG BW')),
  bears('service-bw', 'CONSULT', [body('it-kooperationsrat-bw')], egovg('egovg-23-3', '§ 23 Abs. 3 Satz 2 Nr. 3 EGovG BW')),
  bears('ozg-anbindung', 'LEAD', [body('land-bw')], { source: 'bundesrecht', rank: 'bund-gesetz', basis: 'ozg-1a-3', paragraph: '§ 1a Abs. 3 Satz 2 OZG' }),
  bears('it-bund-laender', 'CONSULT', [body('it-kooperationsrat-bw')], egovg('egovg-23-3', '§ 23 Abs. 3 Satz 2 Nr. 1 EGovG BW'), 'APPEND'),
  bears('kommunaler-it-betrieb', 'OPERATE', [body('komm-one')], { source: 'komm-one', rank: 'land-gesetz', basis: 'advzg-2-1', paragraph: 'etwa 1.100 Kommunen nach eigenen Angaben', confidence: 'UNVERIFIED' }),
];

const ANNOUNCEMENT = since('2026-05-18', seen('artikel-2026-05-18', 'ANNOUNCED', 'Meldung vom 18.05.2026'), ['ankuendigung-2026-05']);

const announced = (subject: string, role: Role, holder: Holder): Unwritten<Assignment> =>
  rule(`angekuendigt-${subject}-${role.toLowerCase()}`, subject, role, LAND, [holder], 'absprache', ANNOUNCEMENT);

/** Only announced: stands beside an answer, and never is one (G7). */
const announcements: readonly Unwritten<Assignment>[] = [
  announced('gemeinsames-rechenzentrum', 'LEAD', body('land-bw')),
  announced('e-akte-land', 'LEAD', body('im-bw')),
  announced('ki-strategie', 'LEAD', body('im-bw')),
  announced('fachverfahren-betrieb', 'EXECUTE', body('ressorts-bw')),
];

export const digitalRules = (): Unwritten<Assignment>[] => [...standingRules, ...announcements];
