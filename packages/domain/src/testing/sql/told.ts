import type { Answer, Query } from '../../answer.ts';
import { RULES_OF_CELL, type Connection } from './load.ts';

type Row = { asked: number; id: string; version: number; key: number[] | null; sifted: string | null; top: number[] | null };

const BINDING = ['YIELDED', 'RANK', 'SUBJECT', 'PLACE', 'STATUS'];
const FALLBACK = ['YIELDED', 'SUBJECT', 'PLACE', 'STATUS', 'RANK'];

type Told = { rule: string; outcome: string; key: readonly number[] | null };

/**
 * What SQL says that the rules of a cell do: which are candidates, why one was sifted, what one lost by, and the order in which those stand that were
 * not sifted. `ordered` is false for a merged municipality: it is asked more than once, and a rule may stand elsewhere in each order.
 */
export async function toldBySql(connection: Connection, { subject, role, on, at }: Query, answeredAt: string): Promise<{ told: string[]; ordered: boolean }> {
  const rows = (await connection.query(RULES_OF_CELL, [subject, role, answeredAt, on, at])).rows as Row[];
  const ordered = rows.every(({ asked }) => asked === 1);
  return { told: lines(rows.map((row) => ({ rule: `${row.id} ${row.version}`, outcome: outcomeOf(row), key: ordered && row.sifted === null ? row.key : null }))), ordered };
}

function outcomeOf({ key, sifted, top }: Row): string {
  if (sifted !== null) return `SIFTED ${sifted}`;
  if (key === null || top === null) return 'ADDED';
  const differs = key.findIndex((part, index) => part !== top[index]);
  return differs === -1 ? 'ANSWERS' : `LOST ${(top[0] === 1 ? BINDING : FALLBACK)[differs] ?? ''}`;
}

/** The same of an answer of `resolve`, from its trace. Supervision that follows the body is no rule of this cell (§3.7). */
export function toldByTrace({ trace }: Answer, ordered: boolean): string[] {
  if (trace.some(({ of }) => of !== undefined)) return [];
  return lines(trace.filter(({ kind }) => kind === 'ASSIGNMENT').map((step) => {
    const outcome = step.outcome === 'WON' || step.outcome === 'CO_GROUND' ? 'ANSWERS' : [step.outcome, 'why' in step ? step.why : ''].join(' ').trim();
    return { rule: `${step.fact} ${step.version}`, outcome, key: ordered && /^(ANSWERS|LOST)/.test(outcome) ? (step.key ?? null) : null };
  }));
}

/** The keys themselves may be counted otherwise; what must agree is their order. */
function lines(told: readonly Told[]): string[] {
  const keys = [...new Map(told.flatMap(({ key }) => (key ? [[key.join(), key] as const] : []))).values()].sort(byKey);
  const place = (key: readonly number[] | null): string => (key ? ` at ${keys.findIndex((one) => byKey(one, key) === 0)}` : '');
  return [...new Set(told.map(({ rule, outcome, key }) => rule + ' ' + outcome + place(key)))].sort();
}

function byKey(a: readonly number[], b: readonly number[]): number {
  for (const [index, part] of a.entries()) if (part !== b[index]) return part - (b[index] ?? 0);
  return 0;
}
