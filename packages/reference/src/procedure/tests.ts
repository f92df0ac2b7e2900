import type { Comparison, DecisionRule, Test } from '@feder/domain';

/** What the tests of a rule consist of: comparisons, in order and as often as they stand, and the places where a parameter chooses. */
type Parts = { comparisons: Comparison[]; readings: { name: string; options: string[] }[] };

/** Every test of a rule, wherever it stands, taken apart. */
export function testsOf({ admission, quorum, circulation, matters, objections }: DecisionRule): Parts {
  const tests: (Test | undefined)[] = [
    admission, ...quorum.first.flatMap(({ when, test }) => [when, test]), quorum.second?.test, quorum.second?.dropped, circulation?.replies, circulation?.majority,
    ...Object.values(matters).map(({ majority }) => majority), ...objections.flatMap(({ deadline, again }) => [deadline, again?.deadline]),
  ];
  return joined(tests.flatMap((test) => (test ? [apart(test)] : [])));
}

function apart(test: Test): Parts {
  if ('all' in test) return joined(test.all.map(apart));
  if ('any' in test) return joined(test.any.map(apart));
  if ('id' in test) return { comparisons: [test], readings: [] };
  const inside = joined(Object.values(test.options).map(apart));
  return { ...inside, readings: [{ name: test.reading, options: Object.keys(test.options) }, ...inside.readings] };
}

const joined = (parts: readonly Parts[]): Parts => ({ comparisons: parts.flatMap(({ comparisons }) => comparisons), readings: parts.flatMap(({ readings }) => readings) });
