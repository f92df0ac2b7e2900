import type { Query } from '../src/answer.ts';
import { asDay } from '../src/day.ts';
import { asId } from '../src/ids.ts';
import type { Role } from '../src/rules.ts';
import { asSeq } from '../src/seq.ts';
import { dice } from './dice.ts';
import { HEAD, type BenchWorld } from './world.ts';

const TODAY = asDay('2026-12-01');
const NOW = asSeq(HEAD);

const HIT: readonly Role[] = ['EXECUTE', 'LEAD', 'OPERATE', 'FUND'];
/** No rule in the world speaks of these. */
const MISS: readonly Role[] = ['INFORM', 'SUPPORT'];

/** Questions as they come: half about the services that everybody asks for, at any municipality. */
export function questionsTo({ services, places }: BenchWorld, count: number, which: 'hit' | 'miss', seed = 7): Query[] {
  const drawn = dice(seed);
  const asked = which === 'hit' ? HIT : MISS;
  return Array.from({ length: count }, (): Query => ({
    subject: asId(drawn.percent(50) ? (services[drawn.below(Math.min(300, services.length))] ?? '') : drawn.one(services)), role: drawn.one(asked), place: drawn.one(places.municipalities), on: TODAY, at: NOW,
  }));
}
