import { isId, type Comparison, type DecisionRule, type Expr, type Source } from '@feder/domain';
import { testsOf } from '../procedure/tests.ts';

/** What is wrong with a rule of procedure, in sentences; empty when nothing is: what it names must be there, and every comparison cites its place. */
export function procedureFaults(rule: DecisionRule, sources: readonly Source[]): string[] {
  const { comparisons, readings } = testsOf(rule);
  const known = new Set<string>(sources.map(({ id }) => id));
  const evidence = [rule.evidence, ...Object.values(rule.parameters).map((each) => each.evidence)];
  const settings = settingsOf(rule);
  return [
    ...(isId(rule.id) ? [] : [`"${rule.id}" is no id`]),
    ...evidence.filter(({ source }) => !known.has(source)).map(({ source }) => `no source "${source}"`),
    ...evidence.filter(({ paragraph }) => paragraph === undefined).map(() => 'evidence without a paragraph'),
    ...comparisons.filter(({ cites }) => !/§ \d+|Planspiel/.test(cites)).map(({ id }) => `comparison ${id} cites no paragraph`),
    ...twins(comparisons).map((id) => `two comparisons are called ${id}`),
    ...readings.filter(({ name }) => !rule.parameters[name]).map(({ name }) => `no parameter "${name}"`),
    ...readings.flatMap(({ name, options }) => (rule.parameters[name] && !options.includes(rule.parameters[name].default) ? [`parameter "${name}": its default is no option`] : [])),
    ...Object.keys(rule.parameters).filter((name) => !settings.has(name)).map((name) => `parameter "${name}" decides nothing`),
    ...[...settings].filter((name) => !rule.parameters[name]).map((name) => `no parameter "${name}"`),
    ...comparisons.flatMap(({ left, right }) => [...counts(left), ...counts(right)]).flatMap(({ bench, by }) => [
      ...(bench !== undefined && !rule.benches[bench] ? [`no bench "${bench}"`] : []), ...(by !== undefined && !rule.measures[by] ? [`no measure "${by}"`] : []),
    ]),
    ...rule.groups.flatMap(({ id, benches = [] }) => benches.filter((bench) => !rule.benches[bench]).map((bench) => `group ${id}: no bench "${bench}"`)),
    ...rule.objections.flatMap(({ by }) => by.filter((group) => rule.groups.every(({ id }) => id !== group)).map((group) => `an objection of "${group}", which is no group`)),
    ...(rule.groups.filter(({ chair }) => chair).length > 1 ? ['two chairs'] : []),
  ].map((fault) => `${rule.id}: ${fault}`);
}

/** Ids of comparisons that stand for two different ones. */
function twins(comparisons: readonly Comparison[]): string[] {
  const written = Map.groupBy(comparisons, ({ id }) => id);
  const spell = (each: Comparison) => JSON.stringify(each, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return [...written].filter(([, same]) => new Set(same.map(spell)).size > 1).map(([id]) => id);
}

function counts(expr: Expr): { bench?: string; by?: string }[] {
  if ('times' in expr) return expr.times.flatMap(counts);
  return 'count' in expr ? [expr] : [];
}

function parametersIn(expr: Expr): string[] {
  if ('times' in expr) return expr.times.flatMap(parametersIn);
  return 'parameter' in expr ? [expr.parameter] : [];
}

/** Every parameter that a test, a setting or an objection asks for. */
function settingsOf(rule: DecisionRule): Set<string> {
  const { comparisons, readings } = testsOf(rule);
  const { circulation, quorum, uniform, matters, objections } = rule;
  const settings = [circulation?.allowed, circulation?.silence, quorum.second?.notice.needed, uniform?.apart, ...Object.values(matters).flatMap(({ abstain, tie }) => [abstain, tie?.rule])];
  return new Set([
    ...readings.map(({ name }) => name), ...comparisons.flatMap(({ left, right }) => [...parametersIn(left), ...parametersIn(right)]),
    ...settings.flatMap((setting) => (typeof setting === 'object' ? [setting.parameter] : [])), ...objections.flatMap(({ needs }) => (needs ? [needs.parameter] : [])),
  ]);
}
