import { wireHeld, type DutiesPage } from '@feder/contract/schemas';
import { dutiesOf, nearestRecord, type BodyId, type Role } from '@feder/domain';
import { readClocks } from './clocks.ts';
import { unknown } from './errors.ts';
import type { Feder } from './feder.ts';
import { pageOf, type ListQuery } from './lists.ts';

/** Aufgaben einer Stelle: a page of everything that a body holds, or of what it holds in one role, at both clocks. */
export function dutiesOfBody(feder: Feder, { id, role, ...query }: ListQuery & { id: BodyId; role?: Role | undefined }): DutiesPage {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const body = nearestRecord(loaded.world, 'body', id, clocks);
  if (!body) throw unknown('id', id, 'the id of a body recorded by then, see /api/v1/bodies');
  const { duties, asOf } = dutiesOf(loaded.world, { body: id, ...clocks });
  const named = duties.filter((duty) => role === undefined || duty.role === role).map((duty) => ({ ...duty, id: `${duty.subject}.${duty.role}.${duty.kind}` }));
  const page = pageOf(named, query, ({ subject, runs, ...duty }) => ({
    ...duty,
    subject: { id: subject, name: nearestRecord(loaded.world, 'subject', subject, clocks)?.name ?? { de: subject, en: subject } },
    runs: runs.map(({ held, ...run }) => ({ ...run, held: held.map(wireHeld) })),
  }));
  return { body: { id, name: body.name }, ...page, asOf };
}
