import type { Text } from '../fact.ts';
import { writeRatio } from '../ratio.ts';
import { de } from './de.ts';
import type { Decision, Ground, Next } from './decision.ts';
import { en } from './en.ts';
import { deciding, type Filled, type FilledExpr } from './evaluate.ts';
import type { DecisionMessages, Phrase } from './messages.ts';
import { writeNumber } from './number.ts';
import type { DecisionRule } from './rule.ts';

type Language = keyof Text;
const catalogue: Readonly<Record<Language, DecisionMessages>> = { de, en };

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

function phrase(rule: DecisionRule, { value, expr, parts }: FilledExpr, language: Language): Phrase {
  const say = catalogue[language];
  const text = writeNumber(value, say.point);
  if (parts) return say.part(writeRatio(parts[0].value), phrase(rule, parts[1], language), text);
  if (!('count' in expr)) return { text, of: text, one: text === '1', nought: text === '0' };
  const { count, bench, by } = expr;
  const [benchName, measure] = [bench === undefined ? undefined : rule.benches[bench]?.[language], by === undefined ? undefined : rule.measures[by]?.[language]];
  return say.counted(text, { count, ...(benchName === undefined ? {} : { bench: benchName }), ...(measure === undefined ? {} : { measure }) });
}

/** The filled-in expression of a test, each number with its name: "12 Ja-Stimmen > 11 Nein-Stimmen". */
export function writeFilled(rule: DecisionRule, filled: Filled, language: Language): string {
  if (!('comparison' in filled)) return filled.parts.map((part) => ('comparison' in part ? writeFilled(rule, part, language) : `(${writeFilled(rule, part, language)})`)).join(filled.join === 'ALL' ? ' ∧ ' : ' ∨ ');
  return `${term(rule, filled.left, language)} ${({ '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const)[filled.comparison.is]} ${term(rule, filled.right, language)}`;
}

const term = (rule: DecisionRule, filled: FilledExpr, language: Language): string => (filled.parts ? `${writeRatio(filled.parts[0].value)} · ${phrase(rule, filled.parts[1], language).text}` : phrase(rule, filled, language).text);
