// Plays stories against the running product, on a database of its own: `npm run story 01`, several, or all.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startMain } from '../running-main.ts';
import { stories, type Story } from './all.ts';
import { playerOf } from './player.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => stories.every((story) => story.id !== id));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: no such story. Expected some of ${stories.map(({ id }) => id).join(', ')}, or none for all.`);
  process.exit(2);
}
process.exitCode = await playAll(stories.filter(({ id }) => asked.length === 0 || asked.includes(id)));

async function playAll(chosen: readonly Story[]): Promise<number> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'feder-story-'));
  const product = await startMain({ DATA_DIR: dataDir });
  let failed = 0;
  for (const { id, title, basis, play } of chosen) {
    console.log(`\n${id}  ${title}\n    ${basis}`);
    try {
      await play(playerOf((address, init) => fetch(`${product.origin}${address}`, init), (line) => console.log(`    „${line}“`)));
      console.log('    as told');
    } catch (error) {
      failed += 1;
      console.log(`    NOT AS TOLD: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await product.stop();
  await rm(dataDir, { recursive: true, force: true });
  console.log(`\n${chosen.length - failed} of ${chosen.length} stories as told`);
  return failed === 0 ? 0 : 1;
}
