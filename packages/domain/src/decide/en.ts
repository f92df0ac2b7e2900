import type { Count } from './rule.ts';
import type { DecisionMessages, Phrase } from './messages.ts';

/** One, several. `short`: beside a measure. */
const nouns: Readonly<Record<Count, readonly [one: string, many: string, short: string]>> = {
  LEGAL: ['seat by law', 'seats by law', 'in all'],
  FILLED: ['member', 'members', 'filled'],
  ENTITLED: ['member entitled to vote', 'members entitled to vote', 'entitled'],
  PRESENT: ['member present', 'members present', 'present'],
  ENTITLED_PRESENT: ['member present and entitled to vote', 'members present and entitled to vote', 'present and entitled'],
  VOTING_PRESENT: ['member present and entitled to vote here', 'members present and entitled to vote here', 'present, entitled here'],
  RECUSED: ['recused member', 'recused members', 'recused'],
  YES: ['vote in favour', 'votes in favour', 'in favour'],
  NO: ['vote against', 'votes against', 'against'],
  ABSTAIN: ['abstention', 'abstentions', 'abstaining'],
  CAST: ['vote for or against', 'votes for and against', 'for and against'],
  GIVEN: ['vote given', 'votes given', 'given'],
  PROPOSERS: ['member tabling it', 'members tabling it', 'tabling it'],
  LARGEST: ['vote of the largest member', 'votes of the largest member', 'largest member'],
  DAYS: ['day since the decision', 'days since the decision', 'days'],
};

const shares: Readonly<Record<string, string>> = { '1/2': 'half', '1/4': 'a quarter', '2/3': 'two thirds', '3/4': 'three quarters', '2/5': 'two fifths', '3/5': 'three fifths' };

const are = ({ one }: Phrase): string => (one ? 'is' : 'are');

export const en: DecisionMessages = {
  outcome: {
    ADOPTED: 'Adopted', REJECTED: 'Rejected', INQUORATE: 'No quorum', INADMISSIBLE: 'Not admissible', VOID: 'No decision', SUSPENDED: 'Suspended',
    CONFIRMED: 'Confirmed', ANNULLED: 'Set aside', ESCALATED: 'No longer for the board to decide',
  },
  sentence: (outcome, clauses, then, cites) => `${[`${outcome}, because ${list(clauses)}`, ...then].join('; ')} (${cites.join('; ')}).`,
  counted: (value, { count, bench, measure }) => {
    const [one, many, short] = nouns[count];
    const about = [...(measure === undefined ? [] : [short]), ...(bench === undefined ? [] : [bench])].join(', ');
    const single = value === '1';
    const text = `${value} ${single ? measure?.one ?? one : measure?.many ?? many}`;
    return { text: about === '' ? text : `${text} (${about})`, of: [single ? `of ${text}` : `of the ${text}`, about].filter(Boolean).join(', '), one: single, nought: value === '0' };
  },
  part: (share, whole, product) => ({ text: `${product} (${shares[share] ?? share} ${whole.of})`, of: whole.of, one: false, nought: false }),
  compared: (left, is, holds, right) => {
    if (is === '<=' && right.nought) return holds ? `there is no ${left.text.slice(2).replace(/^votes/, 'vote')}` : `there ${are(left)} ${left.text}`;
    switch (is) {
      case '>': return `${left.text} ${are(left)} ${holds ? '' : 'not '}more than ${right.text}`;
      case '>=': return `${left.text} ${are(left)} ${holds ? 'at least' : 'fewer than'} ${right.text}`;
      case '<': return `${left.text} ${are(left)} ${holds ? '' : 'not '}fewer than ${right.text}`;
      case '<=': return `${left.text} ${are(left)} ${holds ? 'at most' : 'more than'} ${right.text}`;
    }
  },
  tie: (votes, by, vote) => {
    const equal = `the votes are equal at ${votes} to ${votes}`;
    if (by === null) return equal;
    if (by === 'LOT') return `${equal} and the lot fell ${vote === 'YES' ? 'in favour' : 'against'}`;
    return `${equal} and the chair voted ${vote === null ? 'neither in favour nor against' : vote === 'YES' ? 'in favour' : 'against'}`;
  },
  form: {
    NOT_CONVENED: 'the session was not duly convened and led', NO_CIRCULATION: 'a decision by circulation is not provided for here',
    NOT_SIMPLE: 'only simple matters are decided by circulation', NO_NOTICE: 'the call to the second session did not point to the lower number',
  },
  office: (name, yes) => `in place of the board the office decides (${name}), and it decided ${yes ? 'in favour' : 'against'}`,
  officeRecused: 'the chair is recused too and no deputy was appointed',
  objected: 'an objection was raised in time and suspends it',
  objectorNotEntitled: 'only those whom the rule names may object',
  ruled: (office, upheld) => `the final decision (${office}) ${upheld ? 'lets it stand' : 'sets it aside'}`,
  votedAgain: (adopted, unlawful) => (unlawful ? 'the new decision is held to be unlawful too' : `the second vote ${adopted ? 'repeated it' : 'did not repeat it'}`),
  secondSession: 'a second session follows',
  officeDecides: (name) => `it is decided by: ${name}`,
  pending: (name) => `a consent is still missing: ${name}`,
  consenting: (count) => (count === 1 ? 'it binds only the one that consented' : `it binds only the ${count} that consented`),
  recommendation: 'it is a recommendation',
  defect: { RECUSED_VOTED: 'check recusal: somebody who was recused voted', LATE_SESSION: 'check the period: the new session came later than provided for' },
  point: '.',
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
