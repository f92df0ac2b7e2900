// A start, as the server does it: open, migrate, seed. Tells its parent how far it is, and at the end what is in the database.
import { asSeq } from '@feder/domain';
import { changesSince, createDatabase, loadFacts, migrate, seedOnce, verifyChain } from '../index.ts';
import { emptySeed } from './facts.ts';
import { largeSeed } from './large-seed.ts';
import type { Report } from './kill-first-start.ts';

const tell = (report: Report) => process.send?.(report);
const [, , dataDir = ''] = process.argv;
const seeds = { real: largeSeed(), planspiel: emptySeed() };

tell({ stage: 'begins' });
const db = await createDatabase({ dataDir });
await migrate(db);
tell({ stage: 'seeds' });
await seedOnce(db, () => seeds);
tell({ stage: 'seeded' });
const { commits, ...facts } = await loadFacts(db, 'real');
tell({
  stage: 'done',
  found: {
    commits: (await changesSince(db, asSeq(0))).map(({ kind }) => kind),
    complete: commits.length === 1 && Object.values(facts).flat().length === Object.values(seeds.real).flat().length,
    verdict: await verifyChain(db),
  },
});
await db.close();
process.disconnect?.();
