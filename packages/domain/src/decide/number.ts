import { writeRatio, type Ratio } from '../ratio.ts';

/** Small denominators stay a fraction ("23/2"); a longer one that ends is written out, exactly ("66,66137"). */
export function writeNumber(value: Ratio, point: string): string {
  const [num, den] = value;
  if (den <= 100n) return writeRatio(value);
  const digits = [...Array(40).keys()].find((count) => 10n ** BigInt(count) % den === 0n);
  if (digits === undefined) return writeRatio(value);
  const scaled = String((num * 10n ** BigInt(digits)) / den).padStart(digits + 1, '0');
  return `${scaled.slice(0, -digits)}${point}${scaled.slice(-digits)}`;
}
