import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What happens after the vote, in the order of the file. */
type Then = { objection: string; day?: number } | { ruling: 'upheld' | 'overturned' } | { again: 'ADOPTED' | 'REJECTED'; day: number; heldUnlawful?: boolean };

/**
 * One worked decision. Seats are named by group: "3 amtschef", "vorsitz + 7 amtschef yes; rest no". Who is not said to be absent is present.
 * `is`: outcome and what goes with it ("adopted, binds 14"), or "refused" with a code.
 */
export type Vector = {
  id: string;
  because: string;
  is: string;
  matter?: string;
  /** Seats per group, or seats of this vector alone: "gemeinde*5" is a seat of that group with the weight 5. */
  seats?: Record<string, number | string>;
  votes?: string;
  secret?: Record<string, string>;
  absent?: string;
  /** Gone before the vote closed. */
  left?: string;
  /** Came after it opened. */
  late?: string;
  recused?: string;
  connected?: string;
  vacant?: string;
  sitting?: string;
  set?: Record<string, string>;
  proposers?: string;
  consents?: string[];
  onlyConsenting?: true;
  deputy?: true;
  foundRecused?: string;
  lot?: 'YES' | 'NO';
  noLog?: 'opening' | 'closing';
  then?: Then[];
  /** The German sentence, where the wording itself is reviewed. */
  says?: string;
};

export type VectorFile = { file: string; rule: string; vectors: Vector[] };

const FOLDER = new URL('.', import.meta.url);
const FIELDS = ['because', 'is', 'matter', 'seats', 'votes', 'secret', 'absent', 'left', 'late', 'recused', 'connected', 'vacant', 'sitting', 'set', 'proposers', 'consents', 'onlyConsenting', 'deputy', 'foundRecused', 'lot', 'noLog', 'then', 'says'];

/** Every file of worked decisions, by name. */
export function readVectors(): VectorFile[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')).sort().map((file) => {
    const found = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as { rule?: string; usual?: Partial<Vector>; vectors?: Record<string, Omit<Vector, 'id'>> } | null;
    if (!found?.rule || !found.vectors) throw new TypeError(`${file}: expected "rule" and "vectors".`);
    const vectors = Object.entries(found.vectors).map(([id, each]) => {
      const stranger = Object.keys(each).find((field) => !FIELDS.includes(field));
      if (stranger !== undefined || !each.because || !each.is) throw new TypeError(`${file}, ${id}: expected "because", "is" and any of ${FIELDS.join(', ')}; found ${stranger ?? 'neither'}.`);
      return { id, ...found.usual, ...each };
    });
    return { file, rule: found.rule, vectors };
  });
}
