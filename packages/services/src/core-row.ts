import type { CoreCell, Overview } from '@feder/contract/schemas';
import { levelOf, nearestRecord, writeRatio, type Answer, type Ars, type CellAnswer, type Matrix, type MatrixRow, type Role, type Subject } from '@feder/domain';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';
import { shortName, type Lang } from './names.ts';

type Row = Overview['rows'][number];

/** The matrix, and how many people live in some municipalities of it. */
type Cells = Matrix & { reach: (places: readonly Ars[]) => CoreCell['reach'] };

/** Which role stands in a column. A component is run rather than carried out; supervision is the first kind that is expected or answered. */
const ROLES: Record<CoreCell['core'], (kind: Subject['kind']) => Role[]> = {
  LEAD: () => ['LEAD'],
  EXECUTE: (kind) => (kind === 'COMPONENT' ? ['OPERATE', 'EXECUTE'] : ['EXECUTE']),
  FUND: () => ['FUND'],
  SUPERVISE: () => ['SUPERVISE_TECHNICAL', 'SUPERVISE_LEGAL', 'SUPERVISE_STAFF'],
};

/** Every role that can stand in a column. */
export const coreRoles: readonly Role[] = [...new Set(Object.values(ROLES).flatMap((rolesOf) => [...rolesOf('COMPONENT'), ...rolesOf('SERVICE')]))];

/** One initiative or component with its four core roles, from the matrix of all. One whose cells are the municipalities shows the answer that most of them have, and how many. */
export function coreRow(loaded: LoadedWorld, subject: Subject, land: Ars, cells: Cells, clocks: Clocks, lang: Lang): Row {
  const lines = cells.rows.filter((row) => row.subject === subject.id);
  const core = (Object.keys(ROLES) as CoreCell['core'][]).map((each) => coreCell(loaded, subject, each, { ...cells, rows: lines }, clocks, lang));
  const places = lines[0]?.places ?? [];
  return { id: subject.id, name: subject.name[lang], kind: subject.kind, place: places.length > 1 ? land : (places[0] ?? land), municipal: levelOf(land) !== subject.cellLevel && places.length > 1, confidence: subject.evidence.confidence, cells: core };
}

function coreCell(loaded: LoadedWorld, subject: Subject, core: CoreCell['core'], { rows, answers, reach }: Cells, clocks: Clocks, lang: Lang): CoreCell {
  const candidates = ROLES[core](subject.kind).flatMap((role) => {
    const row = rows.find((each) => each.role === role);
    return row ? [{ role, places: row.places, groups: grouped(loaded, row, answers, clocks) }] : [];
  });
  const chosen = candidates.find(({ groups }) => groups[0]?.answer.status !== 'NOT_EXPECTED') ?? candidates[0];
  const most = chosen?.groups[0];
  if (!chosen || !most) throw new Error(`"${subject.id}" has no cell to ask for.`);
  const { answer, count, place, places } = most;
  const of = chosen.places.length;
  const named = ({ body: id }: Pick<Answer['holders'][number], 'body'>): string => {
    const body = nearestRecord(loaded.world, 'body', id, clocks);
    return body ? shortName(body, lang) : id;
  };
  return {
    core, role: chosen.role, status: answer.status, place, count, of, self: of > 1 && most.self,
    holders: answer.holders.map((held) => ({ id: held.body, name: named(held), share: held.share ? writeRatio(held.share) : null })),
    announced: answer.announced.map(named),
    confidence: answer.holders[0]?.confidence ?? null, reach: count < of && levelOf(place) === 'MUNICIPALITY' ? reach(places) : null,
  };
}

/** The different answers of a line, the most frequent first. */
export function grouped({ world }: LoadedWorld, { places, runs }: MatrixRow, answers: Matrix['answers'], clocks: Clocks) {
  const groups = new Map<string, { answer: CellAnswer; count: number; place: Ars; places: Ars[]; self: boolean }>();
  for (const run of runs) {
    const answer = answers[run.answer];
    if (!answer) continue;
    const bodies = answer.holders.map((held) => held.body).sort();
    const homes = new Set(bodies.map((body) => nearestRecord(world, 'body', body, clocks)?.place));
    for (const place of places.slice(run.from, run.to)) {
      // Each municipality for itself is one answer, not 1,101.
      const self = homes.size === 1 && homes.has(place);
      const key = `${answer.status} ${self ? 'SELF' : bodies.join(' ')}`;
      const group = groups.get(key);
      if (group) group.count = group.places.push(place);
      else groups.set(key, { answer, count: 1, place, places: [place], self });
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
