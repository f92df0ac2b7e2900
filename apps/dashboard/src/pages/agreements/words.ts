import { useLang } from '../../i18n.ts';

const de = {
  title: 'Vereinbarungen', lead: 'Was Land und Kommunen vereinbart haben oder vereinbaren wollen.', list: 'Vereinbarungen nach Frist', print: 'Drucken',
  name: 'Vereinbarung', state: 'Stand', due: 'Frist', parties: 'Beteiligte', states: { CONCLUDED: 'geschlossen', DUE: 'ausstehend' }, noDue: 'keine Frist erfasst', empty: 'Keine Vereinbarung erfasst.', emptyText: 'Für diesen Tag ist in dieser Welt keine Vereinbarung erfasst.',
  acts: 'Beschlüsse, denen man beitritt', actsText: 'Diese Beschlüsse binden nur, wer zugestimmt hat oder später beigetreten ist.', actsNone: 'Kein Beschluss, der nur Zustimmende bindet.', number: 'Nummer', adopted: 'beschlossen am', bound: 'Zugestimmt', joined: 'Beigetreten', none: 'niemand', of: (count: string, of: string) => `${count} von ${of} Gemeinden gebunden`,
  settles: 'Was dieselbe Grundlage nennt', settlesNone: 'Keine Regel und keine Ankündigung nennt dieselbe Grundlage.', settlesText: 'Regeln und Ankündigungen, die dieselbe Grundlage nennen wie diese Vereinbarung.', subject: 'Gegenstand', role: 'Rolle', bodies: 'Stelle', force: 'Kraft', announced: 'angekündigt, gilt nicht', applies: 'gilt als Regel',
  open: 'Vereinbarung öffnen', who: 'Beteiligte und Beitritte', whoText: 'Ein Beitritt einzelner Gemeinden ist zu dieser Vereinbarung nicht erfasst. Beteiligt sind:', otherwise: (n: string) => `${n} Beteiligte`,
  boards: { title: 'Gremien', lead: (n: string) => `${n} Gremien sind für diesen Tag erfasst.`, list: 'Gremien nach Name', name: 'Gremium', body: 'Gehört zu', members: 'Sitze', next: 'Nächste Sitzung', noSession: 'keine anberaumt', open: 'nicht erfasst', empty: 'Kein Gremium erfasst.', rules: 'Sitze und Regeln', real: 'Sitze und Geschäftsordnungen führt Feder für die Gremien des Planspiels.' },
};

const en: typeof de = {
  title: 'Agreements', lead: 'What the Land and the municipalities have agreed, or mean to agree.', list: 'Agreements by deadline', print: 'Print',
  name: 'Agreement', state: 'State', due: 'Deadline', parties: 'Parties', states: { CONCLUDED: 'concluded', DUE: 'due' }, noDue: 'no deadline is recorded', empty: 'No agreement is recorded.', emptyText: 'For this day no agreement is recorded in this world.',
  acts: 'Resolutions that one joins', actsText: 'These resolutions bind only those who agreed or joined later.', actsNone: 'No resolution binds only those who agreed.', number: 'Number', adopted: 'adopted on', bound: 'Agreed', joined: 'Joined', none: 'nobody', of: (count, of) => `${count} of ${of} municipalities bound`,
  settles: 'What names the same ground', settlesNone: 'No rule and no announcement names the same ground.', settlesText: 'Rules and announcements that name the same ground as this agreement.', subject: 'Subject', role: 'Role', bodies: 'Body', force: 'Force', announced: 'announced, not in force', applies: 'applies as a rule',
  open: 'Open the agreement', who: 'Parties and accessions', whoText: 'That single municipalities joined this agreement is not recorded. Parties are:', otherwise: (n) => `${n} parties`,
  boards: { title: 'Boards', lead: (n) => `${n} boards are recorded for this day.`, list: 'Boards by name', name: 'Board', body: 'Belongs to', members: 'Seats', next: 'Next session', noSession: 'none planned', open: 'not recorded', empty: 'No board is recorded.', rules: 'Seats and rules', real: 'Feder keeps seats and rules of procedure for the boards of the simulation.' },
};

/** The words of agreements and of the list of boards; they travel with these pages. */
export const useAgreementWords = (): typeof de => (useLang() === 'en' ? en : de);
