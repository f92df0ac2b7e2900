import type { Role } from '../../rules.ts';

/** What a role is called where a sentence needs it: the task with its subject and by name, whom one misses, and what an announcement says will be. */
export const roleWords: Readonly<Record<Role, { matter(subject: string): string; task: string; body: string; shall: string }>> = {
  LEAD: { matter: (subject) => `the lead on “${subject}”`, task: 'the lead', body: 'a body in the lead', shall: 'take the lead' },
  EXECUTE: { matter: (subject) => `“${subject}”`, task: 'the execution', body: 'a competent body', shall: 'be responsible' },
  OPERATE: { matter: (subject) => `the operation of “${subject}”`, task: 'the operation', body: 'an operator', shall: 'operate it' },
  SUPERVISE_LEGAL: { matter: (subject) => `legal supervision of “${subject}”`, task: 'legal supervision', body: 'legal supervision', shall: 'hold legal supervision' },
  SUPERVISE_TECHNICAL: { matter: (subject) => `technical supervision of “${subject}”`, task: 'technical supervision', body: 'technical supervision', shall: 'hold technical supervision' },
  SUPERVISE_STAFF: { matter: (subject) => `staff supervision of “${subject}”`, task: 'staff supervision', body: 'staff supervision', shall: 'hold staff supervision' },
  FUND: { matter: (subject) => `the funding of “${subject}”`, task: 'the funding', body: 'a paying body', shall: 'pay' },
  CONSENT: { matter: (subject) => `consent to “${subject}”`, task: 'consent', body: 'consent', shall: 'give consent' },
  CONSULT: { matter: (subject) => `consultation on “${subject}”`, task: 'consultation', body: 'a consultation', shall: 'be consulted' },
  SUPPORT: { matter: (subject) => `support of “${subject}”`, task: 'support', body: 'support', shall: 'take part' },
  INFORM: { matter: (subject) => `notice of “${subject}”`, task: 'notice', body: 'notice to anyone', shall: 'be informed' },
};
