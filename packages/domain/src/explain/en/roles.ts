import type { Role } from '../../rules.ts';

/** What a role is called where a sentence needs it: the task, whom one misses, and what an announcement says will be. */
export const roleWords: Readonly<Record<Role, { matter(subject: string): string; body: string; shall: string }>> = {
  LEAD: { matter: (subject) => `the lead on “${subject}”`, body: 'a body in the lead', shall: 'take the lead' },
  EXECUTE: { matter: (subject) => `“${subject}”`, body: 'a competent body', shall: 'be responsible' },
  OPERATE: { matter: (subject) => `the operation of “${subject}”`, body: 'an operator', shall: 'operate it' },
  SUPERVISE_LEGAL: { matter: (subject) => `legal supervision of “${subject}”`, body: 'legal supervision', shall: 'hold legal supervision' },
  SUPERVISE_TECHNICAL: { matter: (subject) => `technical supervision of “${subject}”`, body: 'technical supervision', shall: 'hold technical supervision' },
  SUPERVISE_STAFF: { matter: (subject) => `staff supervision of “${subject}”`, body: 'staff supervision', shall: 'hold staff supervision' },
  FUND: { matter: (subject) => `the funding of “${subject}”`, body: 'a paying body', shall: 'pay' },
  CONSENT: { matter: (subject) => `consent to “${subject}”`, body: 'consent', shall: 'give consent' },
  CONSULT: { matter: (subject) => `consultation on “${subject}”`, body: 'a consultation', shall: 'be consulted' },
  SUPPORT: { matter: (subject) => `support of “${subject}”`, body: 'support', shall: 'take part' },
  INFORM: { matter: (subject) => `notice of “${subject}”`, body: 'notice to anyone', shall: 'be informed' },
};
