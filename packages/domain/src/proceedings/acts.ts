import type { Ars } from '../ars.ts';
import type { Clause } from '../clauses/clause.ts';
import type { LifeEvent, State } from '../clauses/lifecycle/states.ts';
import type { Day, Span } from '../day.ts';
import type { Outcome } from '../decide/decision.ts';
import type { DecisionRule } from '../decide/rule.ts';
import type { Ballot, Choice, Counter, SeatId, Sitting, Snapshots } from '../decide/snapshot.ts';
import type { Brand } from '../brand.ts';
import type { Evidence, Scope, Text } from '../fact.ts';
import type { FactKind } from '../facts.ts';
import type { AssignmentId, BoardId, BodyId, LegalBasisId, RankId, SubjectId } from '../ids.ts';
import type { Holder } from '../rules.ts';

export type OfficeId = Brand<string, 'OfficeId'>;
export type DraftId = Brand<string, 'DraftId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type BallotId = Brand<string, 'BallotId'>;

/** What an office does for everybody, beside what it does on a board. AUTHORITY: supervises, and may annul. REGISTRAR: keeps boards, seats and rules, and certifies corrections. */
type OfficeTask = 'REGISTRAR' | 'AUTHORITY';

/** How an office belongs to a board. CLERK: the Geschäftsstelle, which calls sessions and keeps the minutes, without a seat. */
type SeatKind = 'SEAT' | 'CLERK';

export const sessionForms = ['PRESENT', 'HYBRID', 'SECOND', 'OFFICE'] as const;
type SessionEvent = 'INVITE' | 'OPEN' | 'CLOSE' | 'CANCEL';
export const sessionStates = ['PLANNED', 'INVITED', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type SessionState = (typeof sessionStates)[number];
export const presenceEvents = ['ARRIVE', 'CONNECT', 'LEAVE'] as const;
/** ASK: a member wants to speak. WITHDRAW: no longer. FLOOR: the chair gives it the floor. */
type SpeechEvent = 'ASK' | 'WITHDRAW' | 'FLOOR';
/** OPEN: by show of hands, kept by seat. NAMED: called one by one, and published by seat. SECRET: who took part, and sums. CIRCULATION: Umlauf, in writing by a deadline. */
export const methods = ['OPEN', 'NAMED', 'SECRET', 'CIRCULATION'] as const;
export type Method = (typeof methods)[number];
/** ACKNOWLEDGE: somebody has seen it and says what is done. WAIVE: it is set aside until a day. REOPEN: neither any more. */
export const findingNotes = ['ACKNOWLEDGE', 'WAIVE', 'REOPEN'] as const;
export const positions = ['AGREES', 'OBJECTS', 'REMARKS'] as const;

type ActOf<Fields> = Readonly<{ id: string } & Fields>;

/** Rule of procedure of a board from a day on, with what it leaves open filled in. `inForceAt`: which state of a resolution writes its facts (§6). `proxies`: for how many others a member may stand in; none where it is not said. */
export type Procedure = ActOf<{ board: BoardId; from: Day; rule: DecisionRule; parameters: Record<string, string>; matter: string; inForceAt: 'ADOPTED' | 'CERTIFIED' | 'PUBLISHED'; noticeDays: number; proxies?: number }>;

/**
 * An office on a board, on the days from ≤ day < to. `seat` is one of `seatsOf(rule)`, null for a CLERK. `places`: whom it represents; a resolution that binds
 * only those who agreed reaches them. `deputyOf`: the seat is the other's, this office takes it while the other is absent.
 */
export type SeatHeld = ActOf<{ board: BoardId; office: OfficeId; kind: SeatKind; seat: SeatId | null; places: Ars[]; deputy: boolean; from: Day; to: Day | null }>;

/** What the proceedings of boards are made of: records that are only added, by the name of their table. Whatever ends or changes is a record of its own. */
export type Acts = {
  office: ActOf<{ name: Text; body: BodyId; tasks: OfficeTask[] }>;
  procedure: Procedure;
  seatHeld: SeatHeld;
  draft: ActOf<{ board: BoardId; title: Text; office: OfficeId; template: string | null; referredFrom: DraftId | null }>;
  draftText: ActOf<{ draft: DraftId; version: number; rank: RankId; effect: 'BINDING' | 'RECOMMENDATION'; clauses: Clause[]; reasons: string; hash: string; office: OfficeId }>;
  /** Anlage: its content is kept beside, by its hash. `size` in bytes. */
  attachment: ActOf<{ draft: DraftId; name: string; type: string; size: number; hash: string; office: OfficeId }>;
  /** Anhörung: who is asked, and until when; `due` is the last day. */
  hearing: ActOf<{ draft: DraftId; asked: OfficeId[]; due: Day; office: OfficeId; day: Day }>;
  /** Änderungsantrag: all clauses as they would be. `version`: the text that it changes. */
  amendment: ActOf<{ draft: DraftId; n: number; version: number; clauses: Clause[]; reasons: string; office: OfficeId }>;
  /** A step in the life of a draft and of the act that comes of it (§8). `day`: when it happened; in the Planspiel the day that is played. */
  draftEvent: ActOf<{ draft: DraftId; n: number; event: LifeEvent; from: State; to: State; office: OfficeId | null; day: Day; note: string; session: SessionId | null; ballot: BallotId | null }>;
  /** The effect of a text as it was shown, in a digest: a vote needs one that head would give again. */
  impact: ActOf<{ draft: DraftId; version: number; at: number; digest: string; office: OfficeId }>;
  statement: ActOf<{ draft: DraftId; office: OfficeId; position: (typeof positions)[number]; text: string }>;
  session: ActOf<{ board: BoardId; form: (typeof sessionForms)[number]; day: Day; title: Text; place: string; public: boolean }>;
  sessionEvent: ActOf<{ session: SessionId; n: number; event: SessionEvent; from: SessionState; to: SessionState; office: OfficeId; day: Day }>;
  agendaItem: ActOf<{ session: SessionId; position: number; draft: DraftId; public: boolean }>;
  presence: ActOf<{ session: SessionId; n: number; seat: SeatId; event: (typeof presenceEvents)[number]; office: OfficeId; recordedBy: OfficeId }>;
  /** Wortmeldung: `office` is who asks, withdraws or gives the floor. */
  speech: ActOf<{ session: SessionId; n: number; seat: SeatId; event: SpeechEvent; office: OfficeId }>;
  /** Niederschrift: a version of its text; the approved one stands. */
  minutes: ActOf<{ session: SessionId; version: number; text: string; hash: string; office: OfficeId }>;
  minutesApproval: ActOf<{ minutes: string; office: OfficeId; day: Day }>;
  /** Stimmrechtsübertragung, for one session: the later entry of a seat holds. `to`: null takes it back. */
  proxy: ActOf<{ session: SessionId; n: number; seat: SeatId; to: SeatId | null; office: OfficeId }>;
  recusal: ActOf<{ draft: DraftId; seat: SeatId; reason: string; office: OfficeId }>;
  ballot: ActOf<{ draft: DraftId; session: SessionId | null; method: Method; matter: string; version: number; sitting: Sitting; deadline: Day | null; opening: Moment; onlyConsenting: boolean; proposers: SeatId[]; deputy: boolean; office: OfficeId }>;
  /** `byProxy`: cast for the seat by whoever stands in for it. */
  vote: ActOf<{ ballot: BallotId; seat: SeatId; n: number; choice: Choice; office: OfficeId; byProxy?: true }>;
  /** Who took part in a secret vote: no choice, and no order among the choices. */
  participation: ActOf<{ ballot: BallotId; seat: SeatId; office: OfficeId }>;
  /** The stored run of the evaluator: what it was given, and what it found. One a ballot (I4, I5). */
  run: ActOf<{ ballot: BallotId; procedure: string; closing: Moment; snapshots: Omit<Snapshots, 'opening' | 'closing'>; counters: Counter[] | null; outcome: Outcome; reason: Text; steps: WrittenStep[]; open: string[]; binds: SeatId[] }>;
  /** The stored run on an amendment: votes by show of hands, as the chair recorded them. */
  amendmentRun: ActOf<{ amendment: string; procedure: string; moment: Moment; snapshots: Omit<Snapshots, 'opening' | 'closing'>; votes: Ballot[]; outcome: Outcome; reason: Text; steps: WrittenStep[]; office: OfficeId; day: Day }>;
  resolution: ActOf<{ board: BoardId; draft: DraftId; year: number; number: number; label: string; version: number; hash: string; adopted: Day; ballot: BallotId; effect: 'BINDING' | 'RECOMMENDATION'; places: Ars[] | null }>;
  /** Das Planspiel beginnt neu: facts are again what they were at the commit `seed`, and what boards did between it and this is over. */
  reset: ActOf<{ seed: number; office: OfficeId; day: Day }>;
  objection: ActOf<{ draft: DraftId; by: string; office: OfficeId; grounds: string; day: Day }>;
  /** What somebody says to a finding. `until`: of one that is waived, the first day on which it is open again. */
  findingNote: ActOf<{ finding: string; kind: (typeof findingNotes)[number]; note: string; until: Day | null; board: BoardId | null; office: OfficeId; day: Day }>;
  /** Bestätigungsrunde: whoever holds a task of a subject, or of one below it, says until a day whether the record is right. */
  round: ActOf<{ title: Text; subject: SubjectId; due: Day; office: OfficeId; day: Day }>;
  confirmation: ActOf<{ round: string; assignment: AssignmentId; version: number; body: BodyId; confirms: boolean; note: string; office: OfficeId; day: Day }>;
  roundClosing: ActOf<{ round: string; confirmed: number; office: OfficeId; day: Day }>;
  /** Berichtigung, as it is proposed: version `version` of a record was wrong, and what it should have said. `request`: the hint that led to it. */
  correctionProposal: ActOf<{ request: string | null; fact: FactKind; record: string; version: number; fields: CorrectedFields; reason: string; office: OfficeId; day: Day }>;
  /** What became of a proposal, or of a hint that led to none. */
  correctionRuling: ActOf<{ proposal: string | null; request: string | null; accepted: boolean; note: string; office: OfficeId; day: Day }>;
};

/** What a correction sets right. What stands on a record beside can only be recorded anew. */
export type CorrectedFields = Readonly<{ valid?: Partial<Span>; evidence?: Evidence; basis?: LegalBasisId[]; scope?: Scope; holders?: Holder[]; name?: Text }>;

/** Who was there at a moment, and who might not vote. */
export type Moment = Readonly<{ filled: SeatId[]; present: SeatId[]; connected: SeatId[]; recused: SeatId[] }>;

/** A test of the rule, filled in, as it was written out; of one that joins several, each of them. */
type WrittenStep = Readonly<{ part: string; holds: boolean; text: Text; join?: 'ALL' | 'ANY'; terms?: readonly Readonly<{ holds: boolean; text: Text }>[] }>;

export type ActKind = keyof Acts;

/** In the order in which they can be written: what is pointed to comes first. */
export const actKinds = [
  'office', 'procedure', 'seatHeld', 'draft', 'draftText', 'attachment', 'hearing', 'amendment', 'session', 'sessionEvent', 'agendaItem', 'impact', 'statement', 'presence', 'proxy', 'speech', 'recusal', 'ballot', 'vote', 'participation', 'run', 'amendmentRun', 'draftEvent',
  'resolution', 'objection', 'minutes', 'minutesApproval', 'findingNote', 'round', 'confirmation', 'roundClosing', 'correctionProposal', 'correctionRuling', 'reset',
] as const satisfies readonly ActKind[];

/** Records that one commit adds, by kind. */
export type NewActs = { readonly [Kind in ActKind]?: readonly Acts[Kind][] };
