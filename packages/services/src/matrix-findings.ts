import { findingKinds, type Ars, type Finding, type Role } from '@feder/domain';
import { runsOver, type Run } from './runs.ts';

/** Which columns of a subject have a finding of the role, or of the place whatever the role: the first kind where a cell has several. */
export function foundIn(findings: readonly Finding[], role: Role, columns: readonly Ars[]): (subject: string) => Run[] {
  const bySubject = new Map<string, { kind: number; from: Ars; to: Ars }[]>();
  for (const { kind, cells } of findings) {
    for (const cell of cells) {
      if (cell.role !== role && cell.role !== null) continue;
      const runs = bySubject.get(cell.subject) ?? [];
      bySubject.set(cell.subject, runs);
      for (const { from, to } of cell.places) runs.push({ kind: findingKinds.indexOf(kind), from, to });
    }
  }
  return (subject) => {
    const kinds = new Int32Array(columns.length).fill(-1);
    for (const { kind, from, to } of bySubject.get(subject) ?? []) {
      for (let index = 0; index < columns.length; index += 1) {
        const lifted = columns[index]?.slice(0, from.length) ?? '';
        const known = kinds[index] as number;
        if (from <= lifted && lifted <= to && (known < 0 || kind < known)) kinds[index] = kind;
      }
    }
    return runsOver(kinds).filter(([, , kind]) => kind >= 0);
  };
}
