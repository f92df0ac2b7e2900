import type { Role } from '../../rules.ts';

/** What a role is called where a sentence needs it. `matter`: the task ("die Rechtsaufsicht über …"), `matterAcc` the same after "für", `task` its name after "betrifft", `body`: whom one misses, `shall`: what an announcement says will be. */
type Words = { matter(subject: string): string; matterAcc(subject: string): string; task: string; body: string; shall: string };

const same = (matter: (subject: string) => string, task: string, body: string, shall: string): Words => ({ matter, matterAcc: matter, task, body, shall });

export const roleWords: Readonly<Record<Role, Words>> = {
  LEAD: same((subject) => `die Federführung bei „${subject}“`, 'die Federführung', 'eine federführende Stelle', 'federführend sein'),
  EXECUTE: same((subject) => `„${subject}“`, 'die Durchführung', 'eine zuständige Stelle', 'zuständig sein'),
  OPERATE: { matter: (subject) => `der Betrieb von „${subject}“`, matterAcc: (subject) => `den Betrieb von „${subject}“`, task: 'den Betrieb', body: 'eine Stelle für den Betrieb', shall: 'den Betrieb führen' },
  SUPERVISE_LEGAL: same((subject) => `die Rechtsaufsicht bei „${subject}“`, 'die Rechtsaufsicht', 'eine Rechtsaufsicht', 'die Rechtsaufsicht führen'),
  SUPERVISE_TECHNICAL: same((subject) => `die Fachaufsicht bei „${subject}“`, 'die Fachaufsicht', 'eine Fachaufsicht', 'die Fachaufsicht führen'),
  SUPERVISE_STAFF: same((subject) => `die Dienstaufsicht bei „${subject}“`, 'die Dienstaufsicht', 'eine Dienstaufsicht', 'die Dienstaufsicht führen'),
  FUND: same((subject) => `die Finanzierung von „${subject}“`, 'die Finanzierung', 'eine zahlende Stelle', 'zahlen'),
  CONSENT: same((subject) => `das Einvernehmen zu „${subject}“`, 'das Einvernehmen', 'ein Einvernehmen', 'das Einvernehmen erteilen'),
  CONSULT: same((subject) => `die Anhörung zu „${subject}“`, 'die Anhörung', 'eine Anhörung', 'angehört werden'),
  SUPPORT: same((subject) => `die Mitwirkung an „${subject}“`, 'die Mitwirkung', 'eine Mitwirkung', 'mitwirken'),
  INFORM: same((subject) => `die Kenntnisnahme von „${subject}“`, 'die Kenntnisnahme', 'eine Unterrichtung', 'unterrichtet werden'),
};
