import type { Answer, Held } from '../../answer.ts';
import { writeRatio } from '../../ratio.ts';
import { weakest } from './holders.ts';

type Told = Pick<Answer, 'status' | 'holders'> & { reason?: Answer['reason'] };

/** G8. */
export const sameAnswer = (a: Told, b: Told): boolean =>
  a.status === b.status && a.reason === b.reason && writeHolders(a.holders) === writeHolders(b.holders);

/** The set of holders, in writing. */
export const writeHolders = (holders: readonly Held[]): string => [...new Set(holders.map(writeHeld))].sort().join(' | ');

const writeHeld = ({ body, share, performer, formerly }: Held): string =>
  [body, share ? writeRatio(share) : '', performer ?? '', [...new Set(formerly ?? [])].sort().join('+')].join(' / ');

/** Each holder once, as sure as the weakest of its grounds (G7). */
export function distinct(holders: readonly Held[]): Held[] {
  const once = holders.filter((one, index) => holders.findIndex((other) => writeHeld(other) === writeHeld(one)) === index);
  return once.map((one) => ({ ...one, confidence: weakest(...holders.filter((other) => writeHeld(other) === writeHeld(one)).map(({ confidence }) => confidence)) }));
}
