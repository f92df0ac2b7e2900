import { mkdir, writeFile } from 'node:fs/promises';
import { figureOf, inTurns, type Contestant, type Figure, type Turns } from './measure.ts';
import { isMet, load, machine, write, type Measured, type Report, type Target, type Unit } from './report.ts';

export { installPeers } from './peers.ts';
export { inTurns, type Contestant, type Figure } from './measure.ts';
export type { Report } from './report.ts';

/** A row of the table: what is asked, who answers, and what is promised about the figures. A row that we lose stays in the table. */
export type Row = {
  id: string;
  what: string;
  ours: Contestant;
  beside: readonly Contestant[];
  turns: Turns;
  targets: (ours: Figure, beside: readonly Figure[]) => Target[];
  /** What a reader must know to judge the row: what a peer cannot do, what was left out for it. */
  note?: string;
};

/** A row that is weighed or counted, once: nothing about it depends on the machine. */
export type Weighed = { id: string; what: string; unit: Exclude<Unit, 'ns'>; ours: Weight; beside: readonly Weight[]; targets: Target[]; note?: string };

/** A row whose times, in nanoseconds, were taken where the work is done: in a worker, by a trace. How they take turns is the row's own care. */
export type Taken = { id: string; what: string; taken: { ours: Times; beside: readonly Times[] }; targets: Row['targets']; note?: string };

type Times = { name: string; times: readonly number[] };

type Weight = { name: string; is: number };

/** A bench: the versions of those who take part, and its rows, each made when its turn has come so that what it holds can go again. */
export type Bench = { name: string; versions: Record<string, string>; rows: readonly (readonly [id: string, make: () => Promise<Row | Taken | Weighed> | Row | Taken | Weighed])[] };

const RESULTS = new URL('../../docs/src/data/bench/', import.meta.url);

/**
 * Measures a bench and prints its table. `--check`: exit code 1 when a target is missed. `--json`: writes the figures to where the docs page reads them.
 * `--row <id>`: only that one, which is never written.
 */
export async function runBench({ name, versions, rows }: Bench, args: readonly string[]): Promise<void> {
  const before = load();
  const only = args.includes('--row') ? args[args.indexOf('--row') + 1] : undefined;
  const measured: Measured[] = [];
  for (const [id, make] of rows) {
    if (only !== undefined && id !== only) continue;
    measured.push(await measure(await make()));
    // What the last row left behind is not the next one's to clear away.
    globalThis.gc?.();
  }
  if (measured.length === 0) throw new RangeError(`--row ${String(only)}: the bench "${name}" has no such row.`);
  const report: Report = { bench: name, measured: new Date().toISOString().slice(0, 10), machine: machine(before), versions: { node: process.version, ...versions }, rows: measured };
  console.log(write(report));
  if (args.includes('--json') && only === undefined) {
    await mkdir(RESULTS, { recursive: true });
    await writeFile(new URL(`${name}.json`, RESULTS), `${JSON.stringify(report, null, 1)}\n`);
  }
  if (args.includes('--check') && measured.some(({ targets }) => !targets.every(isMet))) process.exitCode = 1;
}

async function measure(row: Row | Taken | Weighed): Promise<Measured> {
  const noted = row.note ? { note: row.note } : {};
  if ('unit' in row) {
    const { id, what, unit, targets } = row;
    const weigh = ({ name, is }: Weight) => ({ name, ...figureOf([is]) });
    return { id, what, unit, ours: weigh(row.ours), beside: row.beside.map(weigh), targets, ...noted };
  }
  if ('taken' in row) {
    const { id, what, taken, targets } = row;
    const figure = ({ name, times }: Times) => ({ name, ...figureOf(times) });
    const [ours, beside] = [figure(taken.ours), taken.beside.map(figure)];
    return { id, what, ours, beside, targets: targets(ours, beside), ...noted };
  }
  const { id, what, ours, beside, turns, targets } = row;
  const figures = await inTurns(ours, beside, turns);
  return {
    id, what, ours: { name: ours.name, ...figures.ours }, beside: figures.peers.map((figure, index) => ({ name: beside[index]?.name ?? '', ...figure })),
    targets: targets(figures.ours, figures.peers), ...noted,
  };
}
