import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resolution } from '../clauses/clause.ts';
import { explainClause } from '../clauses/explain-clause.ts';
import { factKinds } from '../facts.ts';
import { asSeq } from '../seq.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { resolutionArb } from '../testing/arbitraries/resolutions.ts';
import { compileWorld } from '../world/compile.ts';
import { explainImpact } from './explain-impact.ts';
import { simulate } from './simulate.ts';
import { sliceOf } from './slice.ts';

const askedOf = ({ clauses }: Resolution) => ({
  subjects: clauses.flatMap((clause) => ('subject' in clause ? [clause.subject] : [])), facts: clauses.flatMap((clause) => ('replaces' in clause ? clause.replaces ?? [] : [])),
});

describe('simulate(slice) = simulate(world)', () => {
  it('in effect and in words, with mergers, groups, endings, delegations and supervision of bodies; and a slice leaves facts out', () => {
    let [smaller, changed] = [0, 0];
    fc.assert(fc.property(askedArb(1), resolutionArb, ({ facts }, decided) => {
      const world = compileWorld(facts);
      const sliced = sliceOf(world, askedOf(decided));
      const slice = compileWorld(sliced);
      const [whole, part] = [simulate(world, decided), simulate(slice, decided)];
      expect(part).toEqual(whole);
      for (const clause of decided.clauses) expect(explainClause(slice, clause, { on: decided.adopted, at: asSeq(1) }, 'de')).toEqual(explainClause(world, clause, { on: decided.adopted, at: asSeq(1) }, 'de'));
      smaller += factKinds.some((kind) => (kind === 'assignment' || kind === 'delegation') && sliced[kind].length < facts[kind].length) ? 1 : 0;
      if (whole.outcome !== 'IMPACT' || part.outcome !== 'IMPACT' || whole.impact.changes.length === 0) return;
      changed += 1;
      expect(explainImpact(slice, part.impact, asSeq(1), 'de')).toEqual(explainImpact(world, whole.impact, asSeq(1), 'de'));
    }), { seed: 20261127, numRuns: 150 });
    expect([changed > 40, smaller > 40]).toEqual([true, true]);
  });
});
