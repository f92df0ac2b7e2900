import type { LifeEvent, State } from '../clauses/lifecycle/states.ts';
import { transitions } from '../clauses/lifecycle/table.ts';
import type { Text } from '../fact.ts';
import type { sessionStates, SessionState } from './acts.ts';

/**
 * What somebody is to a matter. MEMBER: holds a seat with a full vote, or is deputy for one; ADVISORY: a seat without one. DRAFTER: wrote the draft or its latest
 * text. OFFICE: signed in, with any office.
 * CONCERNED: an office of the body that a commitment, a roll-out or an acceptance is about.
 */
export const standings = ['PUBLIC', 'OFFICE', 'MEMBER', 'ADVISORY', 'CHAIR', 'CLERK', 'DRAFTER', 'AUTHORITY', 'REGISTRAR', 'CONCERNED'] as const;
export type Standing = (typeof standings)[number];

const anyOf = <Each extends string>(...each: Each[]): readonly Each[] => each;
const BOARD = anyOf<Standing>('MEMBER', 'ADVISORY', 'CHAIR', 'CLERK');
const KEEPERS = anyOf<Standing>('CHAIR', 'CLERK');
const wayOf = (event: LifeEvent): readonly State[] => transitions.filter((way) => way.event === event).map(({ from }) => from);

type Rule = { who: readonly Standing[]; draft?: readonly State[]; session?: readonly SessionState[] };

/** Who may do what, and while a draft or a session stands where. What does not stand here nobody may. */
export const permissions = {
  'request-correction': { who: ['PUBLIC', 'OFFICE'] },
  'draft': { who: BOARD },
  'write-text': { who: ['DRAFTER', 'CHAIR', 'CLERK'], draft: ['DRAFT', 'SUBMITTED'] },
  'attach': { who: ['DRAFTER', 'CHAIR', 'CLERK'], draft: ['DRAFT', 'SUBMITTED', 'SCHEDULED', 'OPEN'] },
  'weigh': { who: BOARD, draft: ['DRAFT', 'SUBMITTED', 'SCHEDULED', 'OPEN', 'ADOPTED'] },
  'submit': { who: ['DRAFTER'], draft: wayOf('submit') },
  'open-hearing': { who: KEEPERS, draft: wayOf('hear') },
  'hear': { who: KEEPERS, draft: wayOf('hear') },
  'state': { who: ['OFFICE'], draft: ['SUBMITTED', 'SCHEDULED', 'ADOPTED'] },
  'withdraw': { who: ['DRAFTER', 'CHAIR'], draft: wayOf('withdraw') },
  'plan-session': { who: KEEPERS },
  'invite': { who: KEEPERS, session: ['PLANNED'] },
  'schedule': { who: KEEPERS, draft: wayOf('schedule'), session: ['PLANNED', 'INVITED'] },
  'postpone': { who: KEEPERS, draft: wayOf('postpone') },
  'open-session': { who: ['CHAIR'], session: ['INVITED'] },
  'close-session': { who: ['CHAIR'], session: ['OPEN'] },
  'cancel-session': { who: KEEPERS, session: ['PLANNED', 'INVITED'] },
  'write-minutes': { who: KEEPERS, session: ['OPEN', 'CLOSED'] },
  'approve-minutes': { who: KEEPERS, session: ['CLOSED'] },
  'attend': { who: BOARD, session: ['OPEN'] },
  'ask-to-speak': { who: ['MEMBER', 'ADVISORY'], session: ['OPEN'] },
  'give-floor': { who: ['CHAIR'], session: ['OPEN'] },
  'give-proxy': { who: ['MEMBER'], session: ['PLANNED', 'INVITED', 'OPEN'] },
  'recuse': { who: ['MEMBER', 'CHAIR', 'CLERK'], draft: ['SUBMITTED', 'SCHEDULED', 'OPEN'] },
  'call': { who: ['CHAIR'], draft: wayOf('call') },
  'amend': { who: BOARD, draft: ['SUBMITTED', 'SCHEDULED', 'OPEN'] },
  'decide-amendment': { who: ['CHAIR'], draft: ['OPEN'] },
  'note': { who: ['CHAIR'], draft: wayOf('note') },
  'refer': { who: ['CHAIR'], draft: wayOf('refer') },
  'open-vote': { who: ['CHAIR'], draft: wayOf('vote') },
  'circulate': { who: KEEPERS, draft: wayOf('circulate') },
  'cast': { who: ['MEMBER'], draft: ['VOTING'] },
  'close-vote': { who: ['CHAIR'], draft: wayOf('close') },
  'resubmit': { who: ['DRAFTER', 'CHAIR', 'CLERK'], draft: wayOf('resubmit') },
  'certify': { who: KEEPERS, draft: wayOf('certify') },
  'publish': { who: KEEPERS, draft: wayOf('publish') },
  'object': { who: ['OFFICE'], draft: wayOf('object') },
  'rule-on-objection': { who: ['AUTHORITY', 'CHAIR'], draft: wayOf('overturn') },
  'accede': { who: ['CONCERNED'], draft: ['PUBLISHED'] },
  'annul': { who: ['AUTHORITY'], draft: wayOf('annul') },
  'keep-boards': { who: ['REGISTRAR'] },
  'fulfil': { who: ['CONCERNED', 'REGISTRAR'] },
  'accept': { who: ['CONCERNED'] },
  'report-rollout': { who: ['CONCERNED', 'REGISTRAR'] },
  'assess-costs': { who: ['CHAIR', 'CLERK', 'REGISTRAR'] },
  'note-finding': { who: ['OFFICE'] },
  'waive-finding': { who: ['CHAIR', 'CLERK', 'REGISTRAR'] },
  'open-round': { who: ['REGISTRAR'] },
  'confirm': { who: ['CONCERNED'] },
  'close-round': { who: ['REGISTRAR'] },
  'propose-correction': { who: ['REGISTRAR'] },
  'certify-correction': { who: ['AUTHORITY', 'REGISTRAR'] },
  'decline-request': { who: ['REGISTRAR'] },
  'erase-contact': { who: ['REGISTRAR'] },
  'read-requests': { who: ['OFFICE'] },
  'reset': { who: ['OFFICE'] },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];

/** NOT_SIGNED_IN: an office could; STANDING: others may; STATE: not as the matter stands now. `may`: who, or in which states. */
export type Permitted = { may: true } | { may: false; because: 'NOT_SIGNED_IN' | 'STANDING'; who: readonly Standing[] } | { may: false; because: 'STATE'; of: 'draft' | 'session'; in: readonly (State | SessionState)[] };

/** Whether somebody with these standings may do something to a draft or session in this state. Asked before anything is loaded, the states are left out. */
export function permitted(action: Action, has: ReadonlySet<Standing>, now: { draft?: State; session?: SessionState } = {}): Permitted {
  const { who, draft, session }: Rule = permissions[action];
  if (!who.some((each) => has.has(each))) return { may: false, because: has.has('OFFICE') ? 'STANDING' : 'NOT_SIGNED_IN', who };
  if (now.draft && draft && !draft.includes(now.draft)) return { may: false, because: 'STATE', of: 'draft', in: draft };
  if (now.session && session && !session.includes(now.session)) return { may: false, because: 'STATE', of: 'session', in: session };
  return { may: true };
}

/** The states in which sessions stand, by what happens to them. */
export const sessionWays = {
  INVITE: { from: ['PLANNED'], to: 'INVITED' }, OPEN: { from: ['INVITED'], to: 'OPEN' }, CLOSE: { from: ['OPEN'], to: 'CLOSED' }, CANCEL: { from: ['PLANNED', 'INVITED'], to: 'CANCELLED' },
} as const satisfies Record<string, { from: readonly SessionState[]; to: (typeof sessionStates)[number] }>;

const names: Record<Standing, Text> = {
  PUBLIC: { de: 'alle', en: 'everybody' }, OFFICE: { de: 'angemeldete Stellen', en: 'offices that are signed in' }, MEMBER: { de: 'stimmberechtigte Mitglieder', en: 'members with a vote' },
  ADVISORY: { de: 'beratende Mitglieder', en: 'advisory members' }, CHAIR: { de: 'der Vorsitz', en: 'the chair' }, CLERK: { de: 'die Geschäftsstelle', en: 'the board’s office' },
  DRAFTER: { de: 'wer die Vorlage verfasst hat', en: 'whoever wrote the draft' }, AUTHORITY: { de: 'die Rechtsaufsicht', en: 'the supervisory authority' }, REGISTRAR: { de: 'die Registerstelle', en: 'the registrar' }, CONCERNED: { de: 'die betroffene Stelle', en: 'the body concerned' },
};

const stateNames: Record<State | SessionState, Text> = {
  DRAFT: { de: 'Entwurf', en: 'draft' }, SUBMITTED: { de: 'eingereicht', en: 'submitted' }, SCHEDULED: { de: 'auf der Tagesordnung', en: 'on the agenda' }, OPEN: { de: 'aufgerufen', en: 'called' },
  VOTING: { de: 'in Abstimmung', en: 'being voted on' }, REJECTED: { de: 'abgelehnt', en: 'rejected' }, INQUORATE: { de: 'ohne Beschlussfähigkeit', en: 'without a quorum' }, NOTED: { de: 'zur Kenntnis genommen', en: 'noted' },
  REFERRED: { de: 'verwiesen', en: 'referred' }, WITHDRAWN: { de: 'zurückgezogen', en: 'withdrawn' }, ADOPTED: { de: 'beschlossen', en: 'adopted' }, CERTIFIED: { de: 'ausgefertigt', en: 'certified' },
  PUBLISHED: { de: 'bekannt gemacht', en: 'published' }, OVERTURNED: { de: 'aufgehoben', en: 'overturned' }, ANNULLED: { de: 'von Anfang an aufgehoben', en: 'annulled from the beginning' },
  PLANNED: { de: 'geplant', en: 'planned' }, INVITED: { de: 'eingeladen', en: 'invited' }, CLOSED: { de: 'geschlossen', en: 'closed' }, CANCELLED: { de: 'abgesagt', en: 'cancelled' },
};

export const stateName = (state: State | SessionState): Text => stateNames[state];

/** A session is opened where an item is called. */
export const sessionStateName = (state: SessionState): Text => (state === 'OPEN' ? { de: 'eröffnet', en: 'open' } : stateNames[state]);

/** "Warum darf ich nicht": one sentence in each language. */
export function explainRefusal(refused: Exclude<Permitted, { may: true }>): Text {
  const joined = (each: readonly Text[], lang: 'de' | 'en'): string => new Intl.ListFormat(lang, { type: 'disjunction' }).format(each.map((text) => text[lang]));
  if (refused.because === 'STATE') {
    const all = refused.in.map((state) => (refused.of === 'session' ? sessionStateName(state as SessionState) : stateName(state)));
    return { de: `Das geht nur, solange der Stand lautet: ${joined(all, 'de')}.`, en: `This is possible only while the state is: ${joined(all, 'en')}.` };
  }
  const all = refused.who.map((each) => names[each]);
  const first = refused.because === 'NOT_SIGNED_IN' ? { de: 'Sie sind nicht angemeldet. ', en: 'You are not signed in. ' } : { de: '', en: '' };
  return { de: `${first.de}Das dürfen: ${joined(all, 'de')}.`, en: `${first.en}This is open to: ${joined(all, 'en')}.` };
}
