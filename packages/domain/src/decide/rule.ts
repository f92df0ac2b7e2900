import type { Brand } from '../brand.ts';
import type { Evidence, Text } from '../fact.ts';
import type { Ratio } from '../ratio.ts';

export type RuleId = Brand<string, 'RuleId'>;

/**
 * What can be counted. LEGAL: seats by law; FILLED: those that somebody holds; ENTITLED: filled, not recused; VOTING_PRESENT: those present that
 * may vote on this matter, which connected members may not everywhere; CAST: yes and no, with what `Abstention` adds; GIVEN: every ballot given, also
 * abstentions and invalid ones; LARGEST: the greatest single weight; DAYS: days since the decision. Only seats with a full vote are counted.
 */
export type Count =
  | 'LEGAL' | 'FILLED' | 'ENTITLED' | 'PRESENT' | 'ENTITLED_PRESENT' | 'VOTING_PRESENT' | 'RECUSED' | 'YES' | 'NO' | 'ABSTAIN' | 'CAST' | 'GIVEN' | 'PROPOSERS' | 'LARGEST' | 'DAYS';

/** A count names its base: whose (`bench`, else the whole board) and by which measure (`by`, else heads). */
export type Counted = { count: Count; bench?: string; by?: string };
export type Expr = { number: Ratio } | { parameter: string } | Counted | { times: readonly [Expr, Expr] };

/** `cites`: paragraph and sentence, or "Planspiel". `near`: how close to the border a vector must come to prove it; 1 unless said. */
export type Comparison = { id: string; left: Expr; is: '>' | '>=' | '<' | '<='; right: Expr; cites: string; near?: Ratio };

/** A condition. `reading`: the law is open here, and the parameter of that name says which option is taken. */
export type Test = Comparison | { all: readonly Test[] } | { any: readonly Test[] } | { reading: string; options: Readonly<Record<string, Test>> };

/** A fixed value, or the parameter that carries it. */
export type Setting<Value extends string> = Value | { parameter: string };

/** What the law leaves to a statute, to rules of procedure or to a reading. UNVERIFIED is shown with each result that used it. */
export type Parameter = { default: string; says: Text; evidence: Evidence };

/** A kind of seats. `seats`: how many there usually are. */
export type Group = {
  id: string;
  name: Text;
  seats: number;
  benches?: readonly string[];
  voting?: 'FULL' | 'ADVISORY' | 'NONE';
  chair?: true;
  measures?: Readonly<Record<string, Ratio>>;
};

/** An office outside the board, or the one that decides in its place. */
export type Office = { name: Text; cites: string };

/** The first step whose `when` holds is the one that applies. `dropped`: then no second session takes place. */
export type Quorum = {
  first: readonly { when?: Test; test: Test }[];
  second?: { test: Test; notice: { needed: Setting<'YES' | 'NO'>; cites: string }; dropped: Test };
  /** Decides in place of the board where no quorum can be had; `otherwise` if the chair is recused and no deputy was appointed. */
  office?: Office & { otherwise: Office };
};

/** Umlauf: a decision without a session. `simpleOnly` cites what limits it to simple matters; `majority` replaces that of the matter. */
export type Circulation = {
  allowed: Setting<'YES' | 'NO'>;
  silence: Setting<Silence>;
  cites: string;
  simpleOnly?: string;
  replies?: Test;
  majority?: Test;
};

type Silence = 'CONSENT' | 'ABSTAIN' | 'NO_VOTE';
/** AS_NO: an abstention adds to the no and to CAST. AS_PRESENT: CAST is everybody present that may vote. */
export type Abstention = 'NOT_COUNTED' | 'AS_NO' | 'AS_PRESENT';

/** One kind of decision of the board. */
export type Matter = {
  name: Text;
  majority: Test;
  abstain: Setting<Abstention>;
  tie?: { rule: Setting<'REJECTED' | 'CHAIR_DECIDES' | 'LOT'>; by?: string; cites: string };
  /** Whom it binds: the bench named, else every seat; RECOMMENDATION binds nobody. `consentingOnly` cites what allows to bind only those that said yes. */
  binds: { scope: 'BINDING' | 'RECOMMENDATION'; bench?: string; cites: string; consentingOnly?: string };
  /** Consents from outside that the decision waits for. */
  consents?: readonly Office[];
  /** A renewed vote upon an objection: it confirms or annuls. */
  renews?: true;
  /** Members connected from afar have no vote here. */
  connectedWithoutVote?: string;
};

/** A right to object. `needs`: a parameter that must have this value. `decides`: the office that ends it, or AGAIN where the board votes again. */
export type Objection = {
  by: readonly string[];
  deadline?: Test;
  decides: Office | 'AGAIN';
  needs?: { parameter: string; value: string };
  /** AGAIN: until when the new session takes place, and who decides if the objector holds the new decision unlawful too. */
  again?: { deadline: Test; unlawful: Office };
  cites: string;
};

/** Geschäftsordnung as data: how one board decides. */
export type DecisionRule = {
  id: RuleId;
  name: Text;
  evidence: Evidence;
  benches: Readonly<Record<string, Text>>;
  /** `one`: what exactly one of it is called; left out, the same. */
  measures: Readonly<Record<string, Text & { one?: Text }>>;
  groups: readonly Group[];
  parameters: Readonly<Record<string, Parameter>>;
  /** Whether a recused member still counts as present. */
  recused: 'LEAVES' | 'STAYS';
  /** Cites what follows if somebody recused voted and nobody noticed. */
  recusedVoted?: string;
  /** The duty to cast several votes uniformly, and what happens to those cast apart. */
  uniform?: { cites: string; apart: Setting<'INVALID' | 'REFUSED'> };
  /** Cites that only a session duly convened decides. */
  convened?: string;
  admission: Test;
  quorum: Quorum;
  circulation?: Circulation;
  matters: Readonly<Record<string, Matter>>;
  objections: readonly Objection[];
};
