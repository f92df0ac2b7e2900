import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileResolution } from '../clauses/compile.ts';
import { factKinds, type WorldFacts } from '../facts.ts';
import { asId } from '../ids.ts';
import { resolve } from '../resolve/resolve.ts';
import { equalityKey } from '../resolve/verdict.ts';
import { roles } from '../rules.ts';
import { asSeq } from '../seq.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { resolutionArb, resolutionDays as days } from '../testing/arbitraries/resolutions.ts';
import { compileWorld } from '../world/compile.ts';
import { simulate } from './simulate.ts';

/** Every cell of a world that is answered otherwise after the change, on some of the days, asked one by one. */
function differing(before: WorldFacts, after: WorldFacts): Set<string> {
  const [was, will] = [compileWorld(before), compileWorld(after)];
  const [head, next] = [asSeq(before.commits.length), asSeq(after.commits.length)];
  const cells = new Set<string>();
  for (const { id: subject, kind } of before.subject) for (const { id: place } of before.territory) for (const role of roles) for (const on of kind === 'GROUP' ? [] : days) {
    const [a, b] = [resolve(was, { subject, role, place, on, at: head }), resolve(will, { subject, role, place, on, at: next })];
    if (a.answeredAt === place && equalityKey(a) !== equalityKey(b)) cells.add(`${subject} ${role} ${place} ${on}`);
  }
  return cells;
}

describe('the slice that a resolution touches', () => {
  it('is enough: no cell outside it changes, with mergers, groups, endings and delegations', () => {
    let changed = 0;
    fc.assert(fc.property(askedArb(1), resolutionArb, ({ facts }, decided) => {
      const commit = { seq: asSeq(facts.commits.length + 1), at: '2026-02-01T00:00:00.000000Z' };
      const compiled = compileResolution(compileWorld(facts), decided, commit);
      const simulated = simulate(compileWorld(facts), decided);
      if (compiled.outcome !== 'WRITES' || simulated.outcome !== 'IMPACT') return;
      const rows = factKinds.map((kind) => [kind, [...facts[kind], ...compiled.change.opened.flatMap((each) => (each.kind === kind ? [each.record] : []))]]);
      const after = { ...facts, ...(Object.fromEntries(rows) as Partial<WorldFacts>), sources: [...facts.sources, { id: asId('neu'), title: { de: 'Neu', en: 'New' }, publisher: '', state: '' }], commits: [...facts.commits, commit] } as WorldFacts;
      const told = new Set(simulated.impact.changes.flatMap(({ subject, role, from, to, places }) =>
        facts.territory.filter(({ id }) => places.some((run) => run.from <= id && id <= run.to && id.length === run.from.length)).flatMap(({ id }) => days.filter((on) => from <= on && (to === null || on < to)).map((on) => `${subject} ${role} ${id} ${on}`))));
      const found = [...differing(facts, after)];
      changed += Math.min(found.length, 1);
      // A run names the places of the list between its ends; one without a cell stands in none.
      const cell = new Set(facts.territory.filter(({ cell: is }) => is).map(({ id }) => String(id)));
      expect([...told].filter((each) => cell.has(each.split(' ')[2] ?? '')).sort()).toEqual(found.sort());
    }), { seed: 20261126, numRuns: 100 });
    expect(changed).toBeGreaterThan(30);
  });
});
