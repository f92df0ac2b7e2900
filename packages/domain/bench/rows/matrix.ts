import type { Row } from '@feder/tooling/bench';
import { asDay } from '../../src/day.ts';
import { asId, type SubjectId } from '../../src/ids.ts';
import { matrix } from '../../src/matrix/matrix.ts';
import { asSeq } from '../../src/seq.ts';
import type { World } from '../../src/world/projection.ts';
import { HEAD, type BenchWorld } from '../world.ts';

const BYTES_PER_CELL = 4;

/** One role of every service in every municipality. */
export function oneRole({ services, places }: BenchWorld, world: World): Row {
  const query = { subjects: services.map((id) => asId<SubjectId>(id)), roles: ['EXECUTE'] as const, on: asDay('2026-12-01'), at: asSeq(HEAD) };
  const cells = services.length * places.municipalities.length;
  return {
    id: 'matrix', what: `One role, ${cells.toLocaleString('en')} cells`,
    ours: { name: 'Feder matrix', run: () => matrix(world, query) },
    beside: [{ name: 'filling the same bytes', run: () => new Uint8Array(cells * BYTES_PER_CELL).fill(1) }],
    turns: { rounds: 3, ours: 1, peer: 5 },
    targets: (ours, [fill]) => [{ what: 'p50 to that of filling the same bytes', is: ours.p50 / (fill?.p50 ?? NaN), atMost: 40 }],
  };
}
