import type { CoreCell, Overview } from '@feder/contract/schemas';
import { levelOf, nearestRecord, resolve, writeRatio, type Answer, type Ars, type Role, type Subject } from '@feder/domain';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';
import { municipalitiesIn } from './municipalities.ts';
import type { Lang } from './names.ts';

type Row = Overview['rows'][number];

/** Which role stands in a column. A component is run rather than carried out; supervision is the first kind that is expected or answered. */
const ROLES: Record<CoreCell['core'], (kind: Subject['kind']) => Role[]> = {
  LEAD: () => ['LEAD'],
  EXECUTE: (kind) => (kind === 'COMPONENT' ? ['OPERATE', 'EXECUTE'] : ['EXECUTE']),
  FUND: () => ['FUND'],
  SUPERVISE: () => ['SUPERVISE_TECHNICAL', 'SUPERVISE_LEGAL', 'SUPERVISE_STAFF'],
};

/** One initiative or component with its four core roles. One whose cells are the municipalities shows the answer that most of them have, and how many. */
export function coreRow(loaded: LoadedWorld, subject: Subject, land: Ars, clocks: Clocks, lang: Lang): Row {
  const places = subject.cellLevel === 'MUNICIPALITY' ? municipalitiesIn(loaded, land, clocks).map((place) => place.id) : [subject.cellLevel === 'GERMANY' ? ('' as Ars) : land];
  const cells = (Object.keys(ROLES) as CoreCell['core'][]).map((core) => coreCell(loaded, subject, core, places, clocks, lang));
  return { id: subject.id, name: subject.name[lang], kind: subject.kind, place: places.length > 1 ? land : (places[0] ?? land), municipal: levelOf(land) !== subject.cellLevel && places.length > 1, confidence: subject.evidence.confidence, cells };
}

function coreCell(loaded: LoadedWorld, subject: Subject, core: CoreCell['core'], places: Ars[], clocks: Clocks, lang: Lang): CoreCell {
  const candidates = ROLES[core](subject.kind).map((role) => ({ role, groups: grouped(loaded, subject, role, places, clocks) }));
  const chosen = candidates.find(({ groups }) => groups[0]?.answer.status !== 'NOT_EXPECTED') ?? candidates[0];
  const most = chosen?.groups[0];
  if (!chosen || !most) throw new Error(`"${subject.id}" has no cell to ask for.`);
  const { answer, count, place } = most;
  const named = (body: Answer['holders'][number]) => nearestRecord(loaded.world, 'body', body.body, clocks);
  return {
    core, role: chosen.role, status: answer.status, place, count, of: places.length, self: places.length > 1 && most.self,
    holders: answer.holders.map((held) => ({ id: held.body, name: named(held)?.short ?? named(held)?.name[lang] ?? held.body, share: held.share ? writeRatio(held.share) : null })),
    announced: answer.announced.map((held) => named(held)?.short ?? named(held)?.name[lang] ?? held.body),
    confidence: answer.holders[0]?.confidence ?? null,
  };
}

/** The different answers of some places, the most frequent first. */
function grouped({ world }: LoadedWorld, subject: Subject, role: Role, places: Ars[], clocks: Clocks) {
  const groups = new Map<string, { answer: Answer; count: number; place: Ars; self: boolean }>();
  for (const place of places) {
    const answer = resolve(world, { subject: subject.id, role, place, ...clocks });
    const bodies = answer.holders.map((held) => held.body);
    // Each municipality for itself is one answer, not 1,101.
    const self = bodies.length > 0 && bodies.every((body) => nearestRecord(world, 'body', body, clocks)?.place === place);
    const key = `${answer.status} ${self ? 'SELF' : bodies.sort().join(' ')}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { answer, count: 1, place, self });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
