import type { Text } from '../fact.ts';
import { writeRatio } from '../ratio.ts';
import { catalogue } from './catalogue.ts';
import type { Filled, FilledExpr } from './evaluate.ts';
import { namedOf, phrase } from './phrase.ts';
import type { Comparison, DecisionRule, Expr, Test } from './rule.ts';

/** How the parts of a test are joined. */
const JOINED = { de: { ALL: ' und ', ANY: ' oder ' }, en: { ALL: ' and ', ANY: ' or ' } } as const;

const SIGNS: Readonly<Record<Comparison['is'], string>> = { '>': '>', '>=': '≥', '<': '<', '<=': '≤' };

/** The filled-in expression of a test, each number with its name: "12 Ja-Stimmen > 11 Nein-Stimmen". Empty where nothing was asked. */
export function writeFilled(rule: DecisionRule, filled: Filled, language: keyof Text): string {
  if (!('comparison' in filled)) return filled.parts.map((part) => inside('comparison' in part, writeFilled(rule, part, language))).join(JOINED[language][filled.join]);
  const side = (each: FilledExpr): string => (each.parts ? `${writeRatio(each.parts[0].value)} · ${phrase(rule, each.parts[1], language).text}` : phrase(rule, each, language).text);
  return `${side(filled.left)} ${SIGNS[filled.comparison.is]} ${side(filled.right)}`;
}

/** The expression itself, without numbers: "Ja-Stimmen > Nein-Stimmen". A parameter shows each option. */
export function writeTest(rule: DecisionRule, test: Test, language: keyof Text): string {
  if ('all' in test) return test.all.map((each) => inside('id' in each, writeTest(rule, each, language))).join(JOINED[language].ALL);
  if ('any' in test) return test.any.map((each) => inside('id' in each, writeTest(rule, each, language))).join(JOINED[language].ANY);
  if ('reading' in test) return Object.entries(test.options).map(([option, each]) => `[${test.reading} = ${option}] ${writeTest(rule, each, language) || '–'}`).join(' | ');
  return `${written(rule, test.left, language)} ${SIGNS[test.is]} ${written(rule, test.right, language)}`;
}

const inside = (bare: boolean, text: string): string => (bare ? text : `(${text})`);

function written(rule: DecisionRule, expr: Expr, language: keyof Text): string {
  if ('number' in expr) return writeRatio(expr.number);
  if ('parameter' in expr) return expr.parameter;
  if ('times' in expr) return expr.times.map((each) => written(rule, each, language)).join(' · ');
  return catalogue[language].counted('', namedOf(rule, expr, language)).text.trim();
}
