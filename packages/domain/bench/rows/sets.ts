import { readFileSync } from 'node:fs';
import type { Row } from '@feder/tooling/bench';
import { asDay } from '../../src/day.ts';
import { asId, type SubjectId } from '../../src/ids.ts';
import { matrix } from '../../src/matrix/matrix.ts';
import { asSeq } from '../../src/seq.ts';
import type { World } from '../../src/world/projection.ts';
import type { Postgres } from '../peers/postgres.ts';
import { HEAD, type BenchWorld } from '../world.ts';

const SERVICES = 20;
const DAY = '2026-12-01';
const TOP_RULES = readFileSync(new URL('../peers/top-rules.sql', import.meta.url), 'utf8');

/** One role of some services in every municipality, beside a statement that asks for all of these cells at once. */
export function sets({ services, places: { municipalities } }: BenchWorld, world: World, engines: readonly Postgres[]): Row {
  const subjects = services.slice(0, SERVICES);
  const query = { subjects: subjects.map((id) => asId<SubjectId>(id)), roles: ['EXECUTE'] as const, on: asDay(DAY), at: asSeq(HEAD) };
  return {
    id: 'sets', what: `One role of ${SERVICES} services in all municipalities, ${(SERVICES * municipalities.length).toLocaleString('en')} cells`,
    ours: { name: 'Feder matrix', run: () => matrix(world, query) },
    beside: engines.map((engine) => ({ name: `${engine.name}, one statement for all cells`, run: () => engine.query(TOP_RULES, [subjects, 'EXECUTE', municipalities, DAY, HEAD]) })),
    turns: { rounds: 3, ours: 3, peer: 1 },
    targets: (ours, [server, embedded]) => [
      { what: 'p50 to that of the server', is: ours.p50 / (server?.p50 ?? NaN), atMost: 1 },
      { what: 'p50 to that of PGlite', is: ours.p50 / (embedded?.p50 ?? NaN), atMost: 1 },
    ],
    note: 'The statement finds the rules of each cell and the largest key. It asks for no competence, ending, suspension, function or delegation, and so answers less. From a hundred services on the server plans it badly: seventy times the time for five times the cells.',
  };
}
