// The server's start. The embedded database takes longest and has a thread of its own: it opens while everything else is read in.
import { openDirectory } from '@feder/db/directory';
import { readEnv } from './env.ts';

try {
  const env = readEnv(process.env);
  const database = 'url' in env.database ? env.database : { opening: await openDirectory(env.database.dataDir) };
  const { start } = await import('./serve.ts');
  await start(env, database);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
