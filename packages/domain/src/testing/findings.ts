import type { Finding } from '../findings/finding.ts';
import type { WorldFacts } from '../facts.ts';
import { covers, type Day } from '../day.ts';
import { writeRatio } from '../ratio.ts';
import { knows, type Seq } from '../seq.ts';
import type { Told } from './oracle/findings.ts';

/** A finding as the oracle writes it. */
export function toldFinding(facts: WorldFacts, { on, at }: { on: Day; at: Seq }, { kind, cause, cells, counterpart, facts: made, since, due, missing }: Finding): Told {
  const here = facts.territory.filter((row) => row.cell && covers(row.valid, on) && knows(row.known, at)).map(({ id }) => id);
  return {
    head: cause ? `${kind}/${cause}` : kind,
    with: counterpart.map((ref) => `${ref.kind} ${ref.id}`).sort(), facts: made.map((ref) => `${ref.kind} ${ref.id}`).sort(),
    cells: cells.flatMap((run) => run.places.flatMap(({ from, to }) =>
      here.filter((id) => id.length === from.length && from <= id && id <= to).map((id) => `${run.subject} ${run.role ?? ''} ${id} since ${run.since ?? 'ever'}`))).sort(),
    since, ...(due ? { due } : {}), ...(missing ? { missing: writeRatio(missing) } : {}),
  };
}

export const written = (findings: readonly Told[]): string[] => findings.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
