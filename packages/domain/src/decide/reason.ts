import type { Text } from '../fact.ts';
import { catalogue } from './catalogue.ts';
import type { Decision, Ground, Next } from './decision.ts';
import { deciding, type Filled } from './evaluate.ts';
import { writeNumber } from './number.ts';
import { phrase } from './phrase.ts';
import type { DecisionRule } from './rule.ts';

type Language = keyof Text;

/** The ground of a decision in one sentence, in both languages. */
export function reasonOf(rule: DecisionRule, decision: Omit<Decision, 'reason'>): Text {
  return { de: told(rule, decision, 'de'), en: told(rule, decision, 'en') };
}

function told(rule: DecisionRule, { outcome, ground, next, pending, binds, defects }: Omit<Decision, 'reason'>, language: Language): string {
  const say = catalogue[language];
  const [clauses, cites] = because(rule, ground, language);
  const then = [
    ...(next ? [follows(next, language)] : []), ...pending.map(({ name }) => say.pending(name[language])), ...(binds?.scope === 'CONSENTING' ? [say.consenting(binds.seats.length)] : []),
    ...(binds?.scope === 'RECOMMENDATION' ? [say.recommendation] : []), ...defects.map(({ kind }) => say.defect[kind]),
  ];
  const more = [...(next ? [next.kind === 'OFFICE' ? next.office.cites : next.cites] : []), ...pending.map((each) => each.cites), ...(binds && binds.scope !== 'BINDING' ? [binds.cites] : []), ...defects.map((each) => each.cites)];
  return say.sentence(say.outcome[outcome], clauses, then, [...new Set([...cites, ...more])]);
}

const follows = (next: Next, language: Language): string => (next.kind === 'OFFICE' ? catalogue[language].officeDecides(next.office.name[language]) : catalogue[language].secondSession);

function because(rule: DecisionRule, ground: Ground, language: Language): readonly [clauses: string[], cites: string[]] {
  const say = catalogue[language];
  switch (ground.kind) {
    case 'TEST': return [deciding(ground.filled).map(({ comparison, left, right, holds }) => say.compared(phrase(rule, left, language), comparison.is, holds, phrase(rule, right, language))), citesOf(ground.filled)];
    case 'TIE': return [[say.tie(writeNumber(ground.votes, say.point), ground.by, ground.vote)], [ground.cites]];
    case 'FORM': return [[say.form[ground.what]], [ground.cites]];
    case 'OFFICE': return [[say.office(ground.office.name[language], ground.choice === 'YES')], [ground.cites]];
    case 'OFFICE_RECUSED': return [[say.officeRecused], [ground.cites]];
    case 'OBJECTED': return [[say.objected], [ground.cites]];
    case 'OBJECTOR_NOT_ENTITLED': return [[say.objectorNotEntitled], [ground.cites]];
    case 'RULED': return [[say.ruled(ground.office.name[language], ground.upheld)], [ground.office.cites]];
    case 'VOTED_AGAIN': return [[say.votedAgain(ground.adopted, ground.unlawful)], [ground.cites]];
  }
}

const citesOf = (filled: Filled): string[] => [...new Set(deciding(filled).map(({ comparison }) => comparison.cites))];
