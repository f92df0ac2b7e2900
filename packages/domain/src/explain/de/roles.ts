import type { Role } from '../../rules.ts';

/** What a role is called where a sentence needs it. `matter`: the task ("die Rechtsaufsicht über …"), `matterAcc` the same after "für", `body`: whom one misses, `shall`: what an announcement says will be. */
type Words = { matter(subject: string): string; matterAcc(subject: string): string; body: string; shall: string };

const same = (matter: (subject: string) => string, body: string, shall: string): Words => ({ matter, matterAcc: matter, body, shall });

export const roleWords: Readonly<Record<Role, Words>> = {
  LEAD: same((subject) => `die Federführung bei „${subject}“`, 'eine federführende Stelle', 'federführend sein'),
  EXECUTE: same((subject) => `„${subject}“`, 'eine zuständige Stelle', 'zuständig sein'),
  OPERATE: { matter: (subject) => `der Betrieb von „${subject}“`, matterAcc: (subject) => `den Betrieb von „${subject}“`, body: 'eine Stelle für den Betrieb', shall: 'den Betrieb führen' },
  SUPERVISE_LEGAL: same((subject) => `die Rechtsaufsicht bei „${subject}“`, 'eine Rechtsaufsicht', 'die Rechtsaufsicht führen'),
  SUPERVISE_TECHNICAL: same((subject) => `die Fachaufsicht bei „${subject}“`, 'eine Fachaufsicht', 'die Fachaufsicht führen'),
  SUPERVISE_STAFF: same((subject) => `die Dienstaufsicht bei „${subject}“`, 'eine Dienstaufsicht', 'die Dienstaufsicht führen'),
  FUND: same((subject) => `die Finanzierung von „${subject}“`, 'eine zahlende Stelle', 'zahlen'),
  CONSENT: same((subject) => `das Einvernehmen zu „${subject}“`, 'ein Einvernehmen', 'das Einvernehmen erteilen'),
  CONSULT: same((subject) => `die Anhörung zu „${subject}“`, 'eine Anhörung', 'angehört werden'),
  SUPPORT: same((subject) => `die Mitwirkung an „${subject}“`, 'eine Mitwirkung', 'mitwirken'),
  INFORM: same((subject) => `die Kenntnisnahme von „${subject}“`, 'eine Unterrichtung', 'unterrichtet werden'),
};
