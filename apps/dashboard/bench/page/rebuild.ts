import { asDay, compileResolution, compileWorld, fromWire, headOf, matrix, type Resolution, type Seq, type WorldFacts } from '@feder/domain';

export type ToRebuild = { board: string; rank: string; effect: 'BINDING'; on: string; clauses: readonly Readonly<Record<string, unknown>>[]; subjects: string[] };
export type Rebuilt = { ms: number; rows: number };

let slice: Promise<WorldFacts> | null = null;

/** What one would do without `simulate`: write what the draft says, compile the world anew, and set the cells of one role on one day beside those of before. */
addEventListener('message', ({ data: { subjects, clauses, board, rank, effect, on } }: MessageEvent<ToRebuild>) => {
  slice ??= fetch(`/api/v1/slice?world=real&subjects=${subjects.join(',')}`).then(async (response) => fromWire(((await response.json()) as { facts: Record<string, unknown[]> }).facts) as WorldFacts);
  void slice.then((facts): Rebuilt => {
    const start = performance.now();
    const world = compileWorld(facts);
    const at = headOf(world)?.seq ?? (0 as Seq);
    const act = { id: 'entwurf', board, label: 'Entwurf', textVersion: 1, rank, adopted: on, effect, clauses: fromWire(clauses) } as unknown as Resolution;
    const commit = { seq: (at + 1) as Seq, at: '2026-12-01T00:00:00.000000Z' };
    const compiled = compileResolution(world, act, commit);
    if (compiled.outcome !== 'WRITES') throw new Error(`The draft of the bench is not written: ${JSON.stringify(compiled)}`);
    const { opened } = compiled.change;
    const after = compileWorld({
      ...facts, commits: [...facts.commits, commit],
      assignment: [...facts.assignment, ...opened.flatMap((each) => (each.kind === 'assignment' ? [each.record] : []))],
      clause: [...facts.clause, ...opened.flatMap((each) => (each.kind === 'clause' ? [each.record] : []))],
    });
    const asked = { subjects, roles: ['EXECUTE'], on: asDay('2027-06-01') } as const;
    const [was, is] = [matrix(world, { ...asked, at } as never), matrix(after, { ...asked, at: commit.seq } as never)];
    const rows = is.rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(was.rows[index])).length;
    return { ms: performance.now() - start, rows };
  }).then(postMessage);
});
