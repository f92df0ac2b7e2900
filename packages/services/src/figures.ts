import type { Figure, Overview } from '@feder/contract/schemas';
import { findingsIn, recordsAt, type Finding, type Subject, type SubjectId } from '@feder/domain';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';
import type { Lang } from './names.ts';

type Row = Overview['rows'][number];

/** The figures of the overview, each with its denominator and its members; one of zero stays, because zero is a result. */
export function figuresOf(loaded: LoadedWorld, rows: Row[], services: Subject[], clocks: Clocks, lang: Lang): Figure[] {
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const found = findingsIn(loaded.world, rows.map(({ id }) => id as SubjectId), clocks);
  const isFound = { GAP: linesOf(found, 'GAP'), CONFLICT: linesOf(found, 'DOUBLE') };
  const ofCells = (kind: 'GAP' | 'CONFLICT' | 'UNKNOWN'): Figure => {
    const members = rows.flatMap((row) => {
      const hit = row.cells.filter((cell) => (kind === 'UNKNOWN' ? cell.status === kind : isFound[kind].has(`${row.id} ${cell.role}`)));
      return hit.length > 0 ? [{ subject: row.id, name: row.name, place: hit[0]?.place ?? row.place, roles: hit.map((cell) => cell.role), count: hit.length }] : [];
    });
    return { kind, count: members.reduce((sum, member) => sum + member.count, 0), of: cells, members };
  };
  return [ofCells('GAP'), ofCells('CONFLICT'), ofCells('UNKNOWN'), announcedOnly(rows, cells), unverified(loaded, services, clocks, lang)];
}

/** The lines that have a finding of a kind in some cell. */
const linesOf = (found: readonly Finding[], kind: Finding['kind']): ReadonlySet<string> =>
  new Set(found.filter((one) => one.kind === kind).flatMap(({ cells }) => cells.map(({ subject, role }) => `${subject} ${role ?? ''}`)));

/** Core roles for which somebody was announced, and nobody decided. */
function announcedOnly(rows: Row[], of: number): Figure {
  const members = rows.flatMap((row) => {
    const hit = row.cells.filter((cell) => cell.announced.length > 0 && cell.holders.length === 0);
    return hit.length > 0 ? [{ subject: row.id, name: row.name, place: hit[0]?.place ?? row.place, roles: hit.map((cell) => cell.role), count: hit.length }] : [];
  });
  return { kind: 'ANNOUNCED', count: members.reduce((sum, member) => sum + member.count, 0), of, members };
}

/** Services whose rule rests on an unverified source. */
function unverified({ world }: LoadedWorld, services: Subject[], clocks: Clocks, lang: Lang): Figure {
  const unsure = new Set(recordsAt(world, 'assignment', clocks).filter((rule) => rule.evidence.confidence === 'UNVERIFIED').map((rule) => rule.subject));
  const members = services.filter(({ id }) => unsure.has(id)).map(({ id, name }) => ({ subject: id, name: name[lang], place: null, roles: [], count: 1 }));
  return { kind: 'UNVERIFIED', count: members.length, of: services.length, members };
}
