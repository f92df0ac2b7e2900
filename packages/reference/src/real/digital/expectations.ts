import type { Expectation, Role, Unwritten } from '@feder/domain';
import { seen, since, standing } from '../../make/base.ts';
import { expected, within } from '../../make/rule.ts';

const LAND = within(['08']);

const line = (subject: string, role: Role, record: Expectation['record'], base: ReturnType<typeof since>): Unwritten<Expectation> =>
  expected(`erwartet-${subject}-${role.toLowerCase().replaceAll('_', '-')}`, subject, role, LAND, record, base);

const needed = standing(seen('verwaltungswissen', 'UNVERIFIED', 'Rolle wird erwartet; Verzeichnis nicht vollständig'));

/** Somebody leads, does and pays for every initiative. Whether the record names everybody was never signed. */
const everywhere = (['LEAD', 'EXECUTE', 'FUND'] as const).map((role) => line('it', role, 'PARTIAL', needed));

/** What runs needs an operator, and somebody who watches over it. */
const running = ['landes-it-betrieb', 'fachverfahren-betrieb', 'service-bw', 'kommunaler-it-betrieb'].flatMap((subject) =>
  (['OPERATE', 'SUPERVISE_TECHNICAL'] as const).map((role) => line(subject, role, 'PARTIAL', needed)));

/** The report is itself the source that nobody is named yet: here "nobody" is a statement, not a hole in our record (G6). */
const dataCentre = (['LEAD', 'EXECUTE', 'OPERATE', 'FUND', 'SUPERVISE_TECHNICAL'] as const).map((role) =>
  line('gemeinsames-rechenzentrum', role, 'COMPLETE', since('2026-05-18', seen('artikel-2026-05-18', 'PUBLISHED', 'für das Rechenzentrum ist noch niemand benannt'), [])));

export const digitalExpectations: readonly Unwritten<Expectation>[] = [
  ...everywhere, ...running, ...dataCentre,
  line('landes-it-betrieb', 'SUPERVISE_STAFF', 'PARTIAL', needed),
  line('it-konsolidierung', 'SUPERVISE_TECHNICAL', 'PARTIAL', needed),
  line('e-akte-land', 'SUPERVISE_TECHNICAL', 'PARTIAL', needed),
  line('ozg-roll-out', 'SUPERVISE_LEGAL', 'PARTIAL', needed),
];
