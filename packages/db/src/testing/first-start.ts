// A first start, as the server does it: open, migrate, seed. Says when it begins and when it is done, so that a test can kill it in between.
import { createDatabase, migrate, seedOnce } from '../index.ts';
import { emptySeed } from './facts.ts';
import { largeSeed } from './large-seed.ts';

const [, , dataDir = ''] = process.argv;
process.send?.('begins');
const db = await createDatabase({ dataDir });
await migrate(db);
process.send?.('seeds');
await seedOnce(db, { real: largeSeed(), planspiel: emptySeed() });
process.send?.('done');
await db.close();
process.disconnect?.();
