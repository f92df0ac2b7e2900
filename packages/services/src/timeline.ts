import type { Timeline } from '@feder/contract/schemas';
import { commitOf, dayBefore, edgeSeqs, levelOf, nearestRecord, recordsAt, resolveUntraced, roles, writeRatio, type Ars, type Role, type SubjectId, type Untraced, type WorldId } from '@feder/domain';
import { clockState, readClocks, type ClockInput, type Clocks } from './clocks.ts';
import { unknown } from './errors.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import type { Lang } from './names.ts';
import { knownSubject } from './resolve.ts';

export type TimelineQuery = { subject: SubjectId; place?: Ars | undefined; world: WorldId; lang: Lang } & ClockInput;

type Line = { subject: SubjectId; role: Role; place: Ars };
type Span = Timeline['roles'][number]['spans'][number];

/** Who bore which role of a subject at a place, over all days, as known at one commit. */
export function timelineOf(feder: Feder, query: TimelineQuery): Timeline {
  const loaded = feder.worlds[query.world];
  const { world } = loaded;
  const { lang, subject: id } = query;
  knownSubject(loaded, id);
  const clocks = readClocks(feder, loaded, query);
  const head = readClocks(feder, loaded, { on: query.on });
  const subject = nearestRecord(world, 'subject', id, clocks) ?? nearestRecord(world, 'subject', id, head);
  const key = query.place ?? firstCell(loaded, subject?.cellLevel, head);
  const place = key === undefined ? undefined : (nearestRecord(world, 'territory', key, clocks) ?? nearestRecord(world, 'territory', key, head));
  if (!subject || key === undefined || !place) throw unknown('place', query.place ?? '', 'the key of a recorded place, see /api/v1/territories');
  const lines = roles.map((role) => ({ role, spans: spansOf(loaded, { subject: id, role, place: key }, clocks, lang) }));
  return {
    clocks: clockState(feder, loaded, clocks), subject: { id, name: subject.name[lang] }, place: { key, name: place.name },
    roles: lines.filter(({ spans }) => spans.some(({ status, reason }) => status !== 'NOT_EXPECTED' && reason !== 'BEFORE_RECORD')),
    commits: edgeSeqs(world, id).map((seq) => ({ seq, at: commitOf(world, seq)?.at ?? '' })),
  };
}

/** The first place of the subject's level. */
const firstCell = ({ world }: LoadedWorld, level: string | undefined, clocks: Clocks): Ars | undefined =>
  recordsAt(world, 'territory', clocks).filter(({ id, cell }) => cell && levelOf(id) === level).map(({ id }) => id).sort()[0];

/** From the span around the day back to the first, and on to the last. */
function spansOf(loaded: LoadedWorld, line: Line, clocks: Clocks, lang: Lang): Span[] {
  const around = resolveUntraced(loaded.world, { ...line, ...clocks });
  const spans = [around];
  for (let first = around; first.since !== null;) {
    first = resolveUntraced(loaded.world, { ...line, ...clocks, on: dayBefore(first.since) });
    spans.unshift(first);
  }
  for (let last = around; last.until !== null;) {
    last = resolveUntraced(loaded.world, { ...line, ...clocks, on: last.until });
    spans.push(last);
  }
  return spans.map((answer) => told(loaded, answer, clocks, lang));
}

function told({ world }: LoadedWorld, { since, until, status, reason, holders }: Untraced, clocks: Clocks, lang: Lang): Span {
  return {
    from: since, to: until, status, reason: reason ?? null,
    holders: holders.map(({ body, share }) => ({ id: body, name: nearestRecord(world, 'body', body, clocks)?.name[lang] ?? body, share: share ? writeRatio(share) : null })),
  };
}
