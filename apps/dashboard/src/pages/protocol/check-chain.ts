import type { Chain } from '@feder/contract/schemas';
import { breakBetween, chained, FIRST_HASH, type ChainPlace } from '@feder/domain';

/** A place in the chain that was noted elsewhere, earlier. */
export type Checkpoint = { seq: number; hash: string };

/** What was found: the chain holds up to `last`, or where it first does not. HEAD: the chain ends elsewhere than the head says. CHECKPOINT: it does not pass through what was noted. */
export type Checked = { ok: true; lines: number; last: ChainPlace } | { ok: false; why: 'ORDER' | 'LINK' | 'HASH' | 'HEAD' | 'CHECKPOINT'; seq: number; n: number };

type Reading = { read: (after: string) => Promise<Chain>; head: Checkpoint; checkpoint?: Checkpoint | undefined; progress?: ((done: number, of: number) => void) | undefined };

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => HEX[byte]).join('');
}

/** Reads the chain a part at a time and hashes every line anew (FIPS 180-4), as the server's own check does. */
export async function checkChain({ read, head, checkpoint, progress }: Reading): Promise<Checked> {
  let last: ChainPlace = { seq: 0, n: 0, at: '', hash: FIRST_HASH };
  let lines = 0;
  let passed = checkpoint === undefined;
  for (;;) {
    const part = await read(`${last.seq}.${last.n}`);
    const hashes = await Promise.all(part.lines.map((line) => sha256(chained(line))));
    for (const [index, line] of part.lines.entries()) {
      const broken = breakBetween(last, line) ?? (hashes[index] === line.hash ? null : 'HASH');
      if (broken) return { ok: false, why: broken, seq: line.seq, n: line.n };
      last = line;
      lines += 1;
      passed ||= line.seq === checkpoint?.seq && line.hash === checkpoint.hash;
    }
    progress?.(lines, Math.max(lines, part.total));
    if (part.lines.length === 0) break;
  }
  if (last.seq < head.seq || (last.seq === head.seq && last.hash !== head.hash)) return { ok: false, why: 'HEAD', seq: last.seq, n: last.n };
  return passed ? { ok: true, lines, last } : { ok: false, why: 'CHECKPOINT', seq: checkpoint?.seq ?? 0, n: 0 };
}

/** "12:3fa9…" as it is noted on paper; null where it cannot be one. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [, seq, hash] = /^\s*(\d{1,15})\s*:\s*([0-9a-f]{64})\s*$/i.exec(text) ?? [];
  return seq && hash ? { seq: Number(seq), hash: hash.toLowerCase() } : null;
}
