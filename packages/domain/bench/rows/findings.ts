import type { Row } from '@feder/tooling/bench';
import { asDay } from '../../src/day.ts';
import { bookOfFindings, updateFindings } from '../../src/findings/book.ts';
import { findings } from '../../src/findings/findings.ts';
import { asId, type SubjectId } from '../../src/ids.ts';
import { matrix } from '../../src/matrix/matrix.ts';
import { roles } from '../../src/rules.ts';
import { asSeq } from '../../src/seq.ts';
import { rule, seqs } from '../../src/testing/build.ts';
import { advance } from '../../src/world/advance.ts';
import type { Change } from '../../src/world/change.ts';
import { compileWorld } from '../../src/world/compile.ts';
import type { World } from '../../src/world/projection.ts';
import { benchWorld, HEAD, LAND, type BenchWorld, type Size } from '../world.ts';

/** As many cells as forty services have in the Land, in a tenth of its places: so that twenty lines are a small part of them. */
const SMALL = { ...LAND, services: 400, counties: 9, municipalities: 110, assignments: 2800 };
const LINES = 20;
const DAY = asDay('2026-12-01');
const CLOCKS = { on: DAY, at: asSeq(HEAD) };

/** Every finding of the Land, beside all roles of it in the matrix. */
export function allFindings({ services, size }: BenchWorld, world: World): Row {
  return {
    id: 'findings', ...besideAllRoles(world, services, size), turns: { rounds: 3, ours: 1, peer: 1 },
    note: 'Each kind of cells is looked at once, with its trace and back to the day since when a finding stands; the matrix asks for the answer of one day alone.',
  };
}

/** The same in a world so small that what is said counts for more than the cells in which it is said. ARCHITECTURE asks it of the Land alone; held here to the same, it is lost. */
export function findingsOfFew(): Row {
  const { facts, services, size } = benchWorld(SMALL);
  return {
    id: 'findings-few', ...besideAllRoles(compileWorld(facts), services, size), turns: { rounds: 3, ours: 1, peer: 3 },
  };
}

function besideAllRoles(world: World, services: readonly string[], size: Size): Pick<Row, 'what' | 'ours' | 'beside' | 'targets'> {
  const subjects = services.map((id) => asId<SubjectId>(id));
  return {
    what: `All findings of ${size.services.toLocaleString('en')} services in ${size.municipalities.toLocaleString('en')} municipalities`,
    ours: { name: 'Feder findings', run: () => findings(world, CLOCKS) },
    beside: [{ name: 'Feder matrix, all roles', run: () => matrix(world, { subjects, roles, ...CLOCKS }) }],
    targets: (ours, [cells]) => [{ what: 'p50 to that of all roles', is: ours.p50 / (cells?.p50 ?? NaN), atMost: 1.5 }],
  };
}

/** The findings of the Land after a resolution on twenty lines, carried on from those before it. */
export const followedFindings = (made: BenchWorld, world: World): Row => ({ id: 'findings-after', ...besideAnew(made, world), turns: { rounds: 2, ours: 10, peer: 1 } });

/** The same in the small world, of which the two services that are spoken of most are a larger part. */
export function followedFindingsOfFew(): Row {
  const made = benchWorld(SMALL);
  return { id: 'findings-after-few', ...besideAnew(made, compileWorld(made.facts)), turns: { rounds: 3, ours: 10, peer: 1 } };
}

function besideAnew({ services, size }: BenchWorld, world: World): Pick<Row, 'what' | 'ours' | 'beside' | 'targets' | 'note'> {
  const book = bookOfFindings(world, CLOCKS);
  const change: Change = {
    commit: { seq: asSeq(HEAD + 1), at: '2026-12-01T00:00:00.000000Z' }, closed: [],
    opened: services.slice(0, 2).flatMap((id) => roles.slice(0, LINES / 2).map((role) => ({ kind: 'assignment', record: rule(`neu-${id}-${role.toLowerCase().replace('_', '-')}`, id, role, ['landes-it'], { known: seqs(HEAD + 1) }) }) as const)),
  };
  const after = advance(world, change);
  return {
    what: `The findings of ${size.services.toLocaleString('en')} services after a resolution on ${LINES} lines`,
    ours: { name: 'Feder updateFindings', run: () => updateFindings(book, after, change) },
    beside: [{ name: 'Feder findings, anew', run: () => findings(after, { ...CLOCKS, at: change.commit.seq }) }],
    targets: (ours, [anew]) => [{ what: 'p50 to that of finding all anew', is: ours.p50 / (anew?.p50 ?? NaN), atMost: 1 / 50 }],
    note: `Twenty lines are all roles of two of the ${size.services.toLocaleString('en')} services, of which local rules speak most.`,
  };
}
