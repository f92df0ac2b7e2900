import type { BodyId } from '../ids.ts';
import type { Projection } from '../world/projection.ts';
import { allIn } from '../world/shelf.ts';
import type { Lens } from '../world/lens.ts';
import { BY_RECORD, datedIn, marksIn, type Told } from './tell.ts';
import { withPersons } from './held-alike.ts';
import { isAnswered, lookAt, type CellRef } from './look.ts';
import type { Ahead } from './marks/expiring.ts';
import type { Register } from './register.ts';
import { ruledIn } from './ruled.ts';

/**
 * What is said in a cell that a rule of supervision itself decides, and in every cell that only the duty tells from it: whoever supervises never bears a duty. Null where more can turn on the
 * duty: where nobody is named, where the answer ends soon, or where a finding rests on more than a record.
 */
export function tellAlone(register: Register, around: Lens, cell: CellRef, { last }: Ahead): Told | null {
  const look = lookAt(register, around, cell);
  const [asked, ...others] = look?.asked ?? [];
  if (!look || !asked || others.length > 0 || asked.isFollowed || !isAnswered(look.verdict) || (look.lens.to !== null && look.lens.to <= last)) return null;
  if (mayBear(around.world, look.verdict.holders.map(({ body }) => body))) return null;
  const marks = marksIn(register, look);
  return marks.every(({ kind }) => BY_RECORD.has(kind)) ? { marks: datedIn(register, look, marks), rules: ruledIn(look), stay: look.lens } : null;
}

const bearers = new WeakMap<Projection, ReadonlySet<BodyId>>();

/** Whether one of some bodies, or a legal person that it was ever a part of, may ever have borne or done a duty, or may follow one that did. */
function mayBear(world: Projection, bodies: readonly BodyId[]): boolean {
  const known = bearers.get(world) ?? bearersIn(world);
  bearers.set(world, known);
  for (const body of withPersons(world, bodies)) if (known.has(body)) return true;
  return false;
}

function bearersIn(world: Projection): ReadonlySet<BodyId> {
  const { delegation, holding, succession } = world.records;
  const named = (['EXECUTE', 'OPERATE'] as const).flatMap((role) => [...(world.assignments.get(role)?.values() ?? [])].flatMap((places) => allIn(places)))
    .flatMap(({ holders }) => holders.flatMap((holder) => ('body' in holder ? [holder.body] : [])));
  return withPersons(world, [...named, ...allIn(delegation).map(({ to }) => to), ...allIn(holding).map(({ body }) => body), ...allIn(succession).map(({ to }) => to as BodyId)]);
}
