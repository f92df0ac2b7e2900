import type { Text } from '../fact.ts';
import { writeRatio } from '../ratio.ts';
import { catalogue } from './catalogue.ts';
import type { FilledExpr } from './evaluate.ts';
import type { Named, Phrase } from './messages.ts';
import { writeNumber } from './number.ts';
import type { Counted, DecisionRule } from './rule.ts';

/** A filled number in words: "12 Ja-Stimmen", "23/2 (die Hälfte der 23 Mitglieder)". */
export function phrase(rule: DecisionRule, { value, expr, parts }: FilledExpr, language: keyof Text): Phrase {
  const say = catalogue[language];
  const text = writeNumber(value, say.point);
  if (parts) return say.part(writeRatio(parts[0].value), phrase(rule, parts[1], language), text);
  return 'count' in expr ? say.counted(text, namedOf(rule, expr, language)) : { text, of: text, one: text === '1', nought: text === '0' };
}

/** What is counted, with bench and measure by name. */
export function namedOf(rule: DecisionRule, { count, bench, by }: Counted, language: keyof Text): Named {
  const [benchName, measure] = [bench === undefined ? undefined : rule.benches[bench]?.[language], by === undefined ? undefined : rule.measures[by]];
  return { count, ...(benchName === undefined ? {} : { bench: benchName }), ...(measure === undefined ? {} : { measure: { one: (measure.one ?? measure)[language], many: measure[language] } }) };
}
