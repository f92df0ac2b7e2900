// The server's start. The embedded database takes longest and has a thread of its own: it opens while everything else is read in.
import { openDirectory } from '@feder/db/directory';
import { readEnv } from './env.ts';

try {
  const env = readEnv(process.env);
  const { database } = env;
  const opening = 'url' in database ? database : { opening: openDirectory(database.dataDir) };
  // Told where it is waited for.
  if ('opening' in opening) opening.opening.catch(() => undefined);
  const { start } = await import('./serve.ts');
  await start(env, opening);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
