import { cpus, loadavg } from 'node:os';
import type { Figure } from './measure.ts';

/** A figure that is promised: met if it is at most so much. */
export type Target = { what: string; is: number; atMost: number };

/** What a row's figures are: nanoseconds where nothing else is said, KB as they are sent (compressed), or a count of faults. */
export type Unit = 'ns' | 'KB' | 'faults';

export type Measured = { id: string; what: string; unit?: Unit; ours: { name: string } & Figure; beside: ({ name: string } & Figure)[]; targets: Target[]; note?: string };

/** Everything that a reader needs to judge the figures. Times in nanoseconds per run. */
export type Report = { bench: string; measured: string; machine: { cores: number; model: string; load: { before: number; after: number } }; versions: Record<string, string>; rows: Measured[] };

export const load = (): number => loadavg()[0] ?? NaN;

export const machine = (before: number): Report['machine'] => ({ cores: cpus().length, model: cpus()[0]?.model ?? 'unknown', load: { before, after: load() } });

export const isMet = ({ is, atMost }: Target): boolean => is <= atMost;

/** A time as people write it: 812 ns, 3.4 µs, 16 ms, 2.1 s. */
export function time(nanoseconds: number): string {
  const [value, unit] = nanoseconds < 1e3 ? [nanoseconds, 'ns'] as const : nanoseconds < 1e6 ? [nanoseconds / 1e3, 'µs'] as const : nanoseconds < 1e9 ? [nanoseconds / 1e6, 'ms'] as const : [nanoseconds / 1e9, 's'] as const;
  return `${short(value)} ${unit}`;
}

/** A figure in its unit. */
export const shown = (value: number, unit: Unit = 'ns'): string => (unit === 'ns' ? time(value) : `${short(value)} ${unit}`);

/** Three places that count. */
export const short = (value: number): string => (value === 0 ? '0' : Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());

/** The table for the terminal. */
export function write({ bench, machine: { cores, model, load: { before, after } }, versions, rows }: Report): string {
  const lines = [`${bench} · ${cores} cores, ${model} · load ${short(before)} before, ${short(after)} after`, Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(' · '), ''];
  for (const { what, unit, ours, beside, targets, note } of rows) {
    lines.push(what, ...[ours, ...beside].map((one) => (unit && unit !== 'ns' ? `  ${one.name.padEnd(36)} ${shown(one.p50, unit).padStart(12)}` : `  ${one.name.padEnd(36)} p50 ${time(one.p50).padStart(9)}  p95 ${time(one.p95).padStart(9)}  p99 ${time(one.p99).padStart(9)}  max ${time(one.max).padStart(9)}  n ${one.n}`)));
    lines.push(...targets.map((target) => `  ${isMet(target) ? 'met ' : 'MISS'} ${target.what}: ${short(target.is)}, at most ${short(target.atMost)}`), ...(note ? [`  ${note}`] : []), '');
  }
  const targets = rows.flatMap((row) => row.targets);
  return [...lines, `${rows.length} rows, ${targets.filter(isMet).length} of ${targets.length} targets met`].join('\n');
}
