import { procedures } from '../rules/all.ts';
import { pairsOf } from './coverage.ts';
import { differences } from './run.ts';
import { readVectors } from './vector.ts';

/** Prints the worked decisions per rule, with what they prove. Returns how many differ, or lack their pair. */
export function reportProcedures(): number {
  const files = readVectors();
  let wrong = 0;
  let total = 0;
  for (const rule of procedures) {
    const vectors = files.filter((file) => file.rule === rule.id).flatMap((file) => file.vectors);
    const missed = vectors.flatMap((vector) => differences(rule, vector));
    const pairs = pairsOf(rule, vectors);
    const bare = pairs.filter((pair) => pair.met.length === 0 || pair.missed.length === 0);
    console.log(`${missed.length + bare.length === 0 ? 'ok  ' : 'MISS'} ${rule.id}: ${vectors.length} vectors; just met and just missed: ${pairs.length - bare.length} of ${pairs.length} comparisons`);
    for (const line of [...missed, ...bare.map(({ id, met }) => `no vector that just ${met.length === 0 ? 'meets' : 'misses'} "${id}"`)]) console.log(`       ${line}`);
    wrong += missed.length + bare.length;
    total += vectors.length;
  }
  console.log(`${procedures.length} rules, ${total} vectors, ${wrong} missed`);
  return wrong;
}
