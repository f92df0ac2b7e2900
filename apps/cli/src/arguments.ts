import { parseArgs } from 'node:util';

/** What is to be done, and where the database lies. */
export type Asked = { database: { dataDir: string } | { url: string }; checkpoint: { seq: number; hash: string } | null };

export const USAGE = `feder audit verify [--data DIR | --url postgres://…] [--checkpoint SEQ:HASH]

Goes through the whole audit chain, and holds every record against it.
  --data DIR        data directory of the embedded database (.data unless said); Feder must not run on it meanwhile
  --url URL         PostgreSQL server instead
  --checkpoint S:H  commit and hash that were noted elsewhere: the chain must pass through them

Ends with 0 where all holds, with 1 where something does not, with 2 where the question is none.`;

/** @throws Error with a sentence for whoever typed it */
export function readArguments(argv: readonly string[]): Asked {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { data: { type: 'string' }, url: { type: 'string' }, checkpoint: { type: 'string' } } });
  if (positionals.join(' ') !== 'audit verify') throw new Error(`"${positionals.join(' ')}" is no command. Expected: audit verify.`);
  if (values.data !== undefined && values.url !== undefined) throw new Error('--data and --url are both given. Expected one of them.');
  return { database: values.url === undefined ? { dataDir: values.data ?? '.data' } : { url: values.url }, checkpoint: values.checkpoint === undefined ? null : readCheckpoint(values.checkpoint) };
}

function readCheckpoint(text: string): { seq: number; hash: string } {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) throw new Error(`--checkpoint is "${text}". Expected the number of a commit, a colon, and 64 hexadecimal digits.`);
  return { seq: Number(seq), hash };
}
