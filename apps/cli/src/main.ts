import { asSeq } from '@feder/domain';
import { readArguments, USAGE, type Asked } from './arguments.ts';
import { verify } from './verify.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const asked = read(argv);
  if (asked === null) return 2;
  try {
    const { ok, says } = await verify(asked.database, asked.checkpoint && { ...asked.checkpoint, seq: asSeq(asked.checkpoint.seq) });
    console.log(says);
    return ok ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

function read(argv: readonly string[]): Asked | null {
  try {
    return readArguments(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}
