import { readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same number. `started` is empty where the system does not tell. */
export type ProcessMark = { pid: number; started: string };

/** The number of this process and its start, in ticks of this boot (proc(5), field 22). */
export const thisProcess = (): ProcessMark => ({ pid: process.pid, started: startOf(process.pid) ?? '' });

/** Whether the process that wrote the mark is still the one with that number. */
export function isAlive({ pid, started }: ProcessMark): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === null || started === '' || now === started;
}

function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name in parentheses may hold spaces: count behind it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${boot}/${ticks}`;
  } catch {
    return null;
  }
}
