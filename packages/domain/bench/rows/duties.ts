import type { Row } from '@feder/tooling/bench';
import { asDay } from '../../src/day.ts';
import { asId, type BodyId, type SubjectId } from '../../src/ids.ts';
import { dutiesOf } from '../../src/matrix/duties.ts';
import { matrix } from '../../src/matrix/matrix.ts';
import { roles } from '../../src/rules.ts';
import { asSeq } from '../../src/seq.ts';
import { compileWorld } from '../../src/world/compile.ts';
import type { World } from '../../src/world/projection.ts';
import type { Postgres } from '../peers/postgres.ts';
import { sameUnasked } from '../unasked.ts';
import { benchWorld, HEAD, LAND } from '../world.ts';

const SERVICES = 20;
const CHUNK = 20_000;
const DAY = asDay('2026-12-01');

type Entry = { id: string; key: string; value: string };

/** Everything that a body holds, beside looking it up in a table of keys and values that has an entry for every cell of one day. */
export async function duties(engine: Postgres): Promise<Row> {
  const made = benchWorld({ ...LAND, services: SERVICES, assignments: SERVICES * 7 });
  const world = compileWorld(made.facts);
  await fill(engine, cellsOf(world, made.services));
  const bodies = made.places.counties.map((key) => asId<BodyId>(`stelle-${key}`));
  const body = (turn: number) => bodies[turn % bodies.length] as BodyId;
  return {
    id: 'duties', what: `Everything that a district holds in ${SERVICES} services`,
    ours: { name: 'Feder dutiesOf', run: (turn) => dutiesOf(world, { body: body(turn), on: DAY, at: asSeq(HEAD) }) },
    beside: [
      { name: `${engine.name}, keys and values of each cell, of one day`, run: (turn) => engine.query(LOOK_UP, [body(turn)]) },
      { name: 'Feder dutiesOf, the first time in a world', run: (turn) => dutiesOf(sameUnasked(world), { body: body(turn), on: DAY, at: asSeq(HEAD) }) },
    ],
    turns: { rounds: 3, ours: 20, peer: 20 },
    targets: (ours, [table]) => [{ what: 'p50 to that of the table', is: ours.p50 / (table?.p50 ?? NaN), atMost: 1 / 20 }],
    note: 'The table has the answers already, of one day and one commit, and is written anew for any other; Feder answers for any day and any commit from the facts, as runs of places, and keeps what it was asked for with the world; the first time stands beside it.',
  };
}

/** The shape in which a catalogue keeps what it is searched by. */
const LOOK_UP = `select e.id, e.cell from bench_entity e where e.id in (select id from bench_search where key = 'holder' and value = $1)`;

function cellsOf(world: World, services: readonly string[]): Entry[] {
  const { rows, answers } = matrix(world, { subjects: services.map((id) => asId<SubjectId>(id)), roles, on: DAY, at: asSeq(HEAD) });
  return rows.flatMap(({ subject, role, places, runs }) => runs.flatMap(({ from, to, answer }) => places.slice(from, to).flatMap((place) => {
    const id = `${subject} ${role} ${place}`;
    return (answers[answer]?.holders ?? []).flatMap(({ body }): Entry[] => [{ id, key: 'holder', value: body }, { id, key: 'subject', value: subject }, { id, key: 'role', value: role }, { id, key: 'place', value: place }]);
  })));
}

async function fill(engine: Postgres, entries: readonly Entry[]): Promise<void> {
  for (const statement of ['drop table if exists bench_entity, bench_search', 'create table bench_entity (id text primary key, cell jsonb)', 'create table bench_search (id text, key text, value text)']) await engine.query(statement);
  for (let from = 0; from < entries.length; from += CHUNK) {
    await engine.query('insert into bench_search select * from jsonb_to_recordset($1::jsonb) as x(id text, key text, value text)', [JSON.stringify(entries.slice(from, from + CHUNK))]);
  }
  await engine.query('insert into bench_entity select id, jsonb_object_agg(key, value) from bench_search group by id');
  for (const statement of ['create index on bench_search (key, value)', 'create index on bench_search (id)', 'vacuum analyze bench_entity', 'vacuum analyze bench_search']) await engine.query(statement);
}
