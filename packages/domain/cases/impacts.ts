import { writeRatio, type CellChange, type Impact, type Simulated } from '../src/index.ts';
import { letterOf } from './base.ts';

/** What a resolution would change, a line each: "2027-01-01 to open: e-akte LEAD in S..T (4 of 4): UNIQUE im > UNIQUE bitbw". */
export function tellImpact(simulated: Simulated): string[] {
  if (simulated.outcome === 'REFUSED') return ['refused'];
  const { changes, gaps, conflicts, duties, funding, idle } = simulated.impact;
  return [
    ...changes.map((each) => tell(each)), ...marked('gap opened', gaps.opened), ...marked('gap closed', gaps.closed), ...marked('conflict opened', conflicts.opened),
    ...marked('conflict closed', conflicts.closed), ...marked('funding', funding), ...duties.map(tellDuty), ...idle.map(({ clause, kind, count }) => `${kind} ${clause} in ${count}`),
  ];
}

const marked = (what: string, changes: readonly CellChange[]): string[] => changes.map(({ subject, role, count }) => `${what}: ${subject} ${role} in ${count}`);

const tell = ({ subject, role, from, to, places, count, of, before, after }: CellChange): string =>
  `${from} to ${to ?? 'open'}: ${subject} ${role} in ${places.map((run) => (run.from === run.to ? letterOf(run.from) : `${letterOf(run.from)}..${letterOf(run.to)}`)).join(' + ')} (${count} of ${of}): ${tellTold(before)} > ${tellTold(after)}`;

const tellTold = ({ status, holders }: CellChange['before']): string => [status, ...holders.map(({ body, share, performer }) => `${body}${share ? ` ${writeRatio(share)}` : ''}${performer ? ` performer ${performer}` : ''}`).sort()].join(' ');

const tellDuty = ({ body, what, subject, role, count }: Impact['duties'][number]): string => `${body} ${what.toLowerCase()} ${subject} ${role} in ${count}`;
