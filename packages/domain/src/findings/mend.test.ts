import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WorldFacts } from '../facts.ts';
import { asId, type AssignmentId } from '../ids.ts';
import { writeRatio } from '../ratio.ts';
import type { Assignment } from '../rules.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { fact, rule } from '../testing/build.ts';
import type { Clocks } from '../world/records.ts';
import { compileWorld } from '../world/compile.ts';
import type { Finding, Ref } from './finding.ts';
import { findings } from './findings.ts';

/** A body that is there on every day of a generated world. */
const SOMEBODY = 'k4';

/** The facts after what a finding proposes was done; null for what this test cannot do (it would have to choose). */
function mended(facts: WorldFacts, { on, at }: Clocks, { kind, mend }: Finding): WorldFacts | null {
  const said = { known: { from: at, to: null }, valid: { from: on, to: null } };
  switch (mend.act) {
    case 'END': return without(facts, mend.targets.slice(mend.keep));
    case 'ASSIGN': {
      // Whose level or legal person is at fault is mended by the right choice, which is not made here.
      if (kind === 'LEVEL_MISMATCH' || kind === 'SELF_SUPERVISED') return null;
      const from = mend.from ?? on;
      const decided = mend.lines.map(({ subject, role, scope }, index) => rule(`abhilfe-${index}`, subject, role, [SOMEBODY], { ...said, valid: { from, to: null }, rank: 'gesetz', scope }));
      return { ...facts, assignment: [...facts.assignment, ...decided] };
    }
    case 'FUND': {
      const paid: Assignment = { ...rule('abhilfe', mend.subject, 'FUND', [`${SOMEBODY} ${writeRatio(mend.share)}`], { ...said, scope: mend.scope }), mode: 'APPEND' };
      return { ...facts, assignment: [...facts.assignment, paid] };
    }
    case 'AMEND': return null;
    // Which entry is right where a name leads nowhere is not said, but for a succession.
    case 'RECORD': return kind === 'DANGLING' && mend.kind !== 'succession' ? null : recorded(facts, said, mend.kind, mend.about);
  }
}

function without(facts: WorldFacts, refs: readonly Ref[]): WorldFacts {
  const ids = new Set(refs.map(({ id }) => id));
  return { ...facts, assignment: facts.assignment.filter(({ id }) => !ids.has(id)), delegation: facts.delegation.filter(({ id }) => !ids.has(id)) };
}

function recorded(facts: WorldFacts, said: Parameters<typeof fact>[1], kind: Ref['kind'], about: readonly Ref[]): WorldFacts | null {
  const id = (of: Ref['kind']): string => about.find((ref) => ref.kind === of)?.id ?? '';
  switch (kind) {
    case 'consent': return { ...facts, consent: [...facts.consent, { ...fact('abhilfe', said), clause: asId(id('clause')), body: asId(id('body')) }] };
    case 'fulfilment': return { ...facts, fulfilment: [...facts.fulfilment, { ...fact('abhilfe', said), commitment: asId(id('commitment')) }] };
    case 'acceptance': return { ...facts, acceptance: [...facts.acceptance, { ...fact('abhilfe', said), assignment: asId<AssignmentId>(id('assignment')), body: asId(id('body')) }] };
    case 'costAssessment': return { ...facts, costAssessment: [...facts.costAssessment, { ...fact('abhilfe', said), clause: asId(id('clause')), title: { de: 'Kosten', en: 'Costs' } }] };
    case 'rollout': return { ...facts, rollout: facts.rollout.map((row) => (about.some((ref) => ref.id === row.id) ? { ...row, state: 'LIVE' } : row)) };
    case 'succession': return id('body') === '' ? null : { ...facts, succession: [...facts.succession, { ...fact('abhilfe', said), from: asId(id('body')), to: asId(SOMEBODY), kind: 'TAKEOVER' }] };
    default: return null;
  }
}

it('what a finding proposes mends it', () => {
  const done = new Set<string>();
  fc.assert(fc.property(askedArb(1), ({ facts, queries }) => {
    for (const clocks of queries.map(({ on, at }) => ({ on, at }))) {
      for (const finding of findings(compileWorld(facts), clocks)) {
        const after = mended(facts, clocks, finding);
        if (!after) continue;
        done.add(finding.kind);
        expect(findings(compileWorld(after), clocks).map(({ id }) => id), `${finding.id}: ${finding.mend.act}`).not.toContain(finding.id);
      }
    }
  }), { seed: 20261126, numRuns: 60 });
  expect([...done].sort()).toEqual([
    'CIRCULAR_DELEGATION', 'DANGLING', 'DOUBLE', 'EXPIRING', 'GAP', 'MISSING_CONSENT', 'OVERDUE_COMMITMENT', 'REDUNDANT', 'SHADOWED', 'UNACCEPTED', 'UNCOVERED', 'UNFUNDED', 'UNSUPERVISED',
  ]);
});
