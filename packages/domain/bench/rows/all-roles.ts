import type { Row } from '@feder/tooling/bench';
import { asDay } from '../../src/day.ts';
import { asId, type SubjectId } from '../../src/ids.ts';
import { matrix } from '../../src/matrix/matrix.ts';
import { roles, type Role } from '../../src/rules.ts';
import { asSeq } from '../../src/seq.ts';
import type { World } from '../../src/world/projection.ts';
import { HEAD, type BenchWorld } from '../world.ts';

const SERVICES = 1000;

/** Every role of a part of the services in every municipality, beside one role of them. */
export function allRoles({ services }: BenchWorld, world: World): Row {
  const subjects = services.slice(0, SERVICES).map((id) => asId<SubjectId>(id));
  const cells = (asked: readonly Role[]) => matrix(world, { subjects, roles: asked, on: asDay('2026-12-01'), at: asSeq(HEAD) });
  return {
    id: 'roles', what: `All ${roles.length} roles of ${SERVICES.toLocaleString('en')} services in all municipalities`,
    ours: { name: 'Feder matrix, all roles', run: () => cells(roles) },
    beside: [{ name: 'Feder matrix, one role (EXECUTE)', run: () => cells(['EXECUTE']) }],
    turns: { rounds: 3, ours: 1, peer: 1 },
    targets: (ours, [one]) => [{ what: 'p50 to that of one role', is: ours.p50 / (one?.p50 ?? NaN), atMost: 8 }],
    note: 'The first thousand services, of which local rules speak most.',
  };
}
