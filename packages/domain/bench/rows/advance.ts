import type { Row } from '@feder/tooling/bench';
import { asId, type SubjectId } from '../../src/ids.ts';
import { asSeq, type Commit } from '../../src/seq.ts';
import { rule, seqs } from '../../src/testing/build.ts';
import { advance } from '../../src/world/advance.ts';
import type { Change } from '../../src/world/change.ts';
import { compileWorld } from '../../src/world/compile.ts';
import type { World } from '../../src/world/projection.ts';
import { HEAD, type BenchWorld } from '../world.ts';

const LINES = 20;

/** One more commit: a resolution that replaces the rules of twenty lines. */
export function advanced(made: BenchWorld, world: World): Row {
  const change = resolutionOn(made);
  return {
    id: 'advance', what: 'The world after one resolution on 20 lines',
    ours: { name: 'Feder advance', run: () => advance(world, change) },
    beside: [{ name: 'Feder compileWorld', run: () => compileWorld(made.facts) }],
    turns: { rounds: 3, ours: 5, peer: 1 },
    targets: (ours, [compiled]) => [{ what: 'p50 to that of compiling', is: ours.p50 / (compiled?.p50 ?? NaN), atMost: 1 / 5 }],
  };
}

function resolutionOn({ facts, services }: BenchWorld): Change {
  const commit: Commit = { seq: asSeq(HEAD + 1), at: '2026-12-01T00:00:00.000000Z' };
  const subjects = new Set(services.slice(0, LINES).map((id) => asId<SubjectId>(id)));
  const replaced = facts.assignment.filter(({ subject, role, known }) => role === 'EXECUTE' && known.to === null && subjects.has(subject));
  return {
    commit,
    closed: replaced.map(({ id, version }) => ({ kind: 'assignment', id, version })),
    opened: [...subjects].map((subject) => ({ kind: 'assignment', record: rule(`neu-${subject}`, subject, 'EXECUTE', ['landes-it'], { known: seqs(HEAD + 1) }) })),
  };
}
