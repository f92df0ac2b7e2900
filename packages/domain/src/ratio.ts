/** An exact fraction in lowest terms, denominator above 0. Shares and majorities are never floats. */
export type Ratio = readonly [num: bigint, den: bigint];

export function ratio(num: bigint, den: bigint): Ratio {
  if (den === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
  const sign = den < 0n ? -1n : 1n;
  const divisor = gcd(num < 0n ? -num : num, den * sign) || 1n;
  return [(num * sign) / divisor, (den * sign) / divisor];
}

export const ONE: Ratio = [1n, 1n];

export const add = (a: Ratio, b: Ratio): Ratio => ratio(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);

export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a[0] * b[0], a[1] * b[1]);

/** Below 0 if a < b, 0 if equal, above 0 if a > b. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a[0] * b[1];
  const right = b[0] * a[1];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** "3/5", or "1" for a whole. */
export const writeRatio = ([num, den]: Ratio): string => (den === 1n ? String(num) : `${num}/${den}`);

/** Reads "3/5" or "1". */
export function readRatio(text: string): Ratio {
  const match = /^(\d+)(?:\/(\d+))?$/.exec(text);
  if (!match) throw new TypeError(`"${text}" is no share. Expected a fraction such as 3/5, or 1.`);
  return ratio(BigInt(match[1] ?? ''), BigInt(match[2] ?? '1'));
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
