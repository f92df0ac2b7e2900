// `pnpm walls:plant`: breaks every wall once, in a copy, and sees each break caught by name.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyRepository } from './copy.ts';
import { guards } from './guards.ts';
import { plants, type Plant } from './plants.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Writes a plant's files and returns what takes them back. */
function write(dir: string, files: Plant['files']): () => void {
  const undo = Object.entries(files).map(([name, content]) => {
    const file = path.join(dir, name);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : content(before ?? ''));
    return () => (before === null ? rmSync(file) : writeFileSync(file, before));
  });
  return () => undo.forEach((take) => take());
}

/** Plants one after the other and says of each whether its guard named the planted file, and did not before. */
export async function plantAll(chosen: readonly Plant[], root = ROOT): Promise<{ plant: Plant; caught: boolean; seen: string[] }[]> {
  const copy = copyRepository(root);
  try {
    const results = [];
    for (const plant of chosen) {
      const files = Object.keys(plant.files);
      const [file = ''] = files;
      const isNamed = ({ at }: { at: string }) => at.includes(file);
      const before = existsSync(path.join(copy.dir, file)) ? (await guards[plant.by](copy.dir, files)).filter(isNamed) : [];
      const undo = write(copy.dir, plant.files);
      const after = (await guards[plant.by](copy.dir, files)).filter(isNamed);
      undo();
      const count = (report: { rule: string }[]) => report.filter(({ rule }) => rule === plant.rule).length;
      results.push({ plant, caught: count(after) > count(before), seen: [...new Set(after.map(({ rule }) => rule))] });
    }
    return results;
  } finally {
    copy.remove();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const results = await plantAll(plants);
  for (const { plant, caught, seen } of results)
    console.log(`${caught ? 'caught ' : 'SLIPPED'}  ${plant.by.padEnd(9)}  ${plant.rule.padEnd(34)}  ${plant.name}${caught ? '' : ` (seen: ${seen.join(', ') || 'nothing'})`}`);
  const caught = results.filter((result) => result.caught).length;
  console.log(`\n${caught} of ${results.length} planted breaks caught.`);
  process.exitCode = caught === results.length ? 0 : 1;
}
