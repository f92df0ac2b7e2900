import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { letters, marks, sequences, signs } from './din-91379.ts';

type Face = { family: string; weights: [from: number, to: number]; ranges: [number, number][]; drawn: ReadonlySet<number> };

const css = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');
const faces: Face[] = [...css.matchAll(/font-family: "([^"]+)";\s+font-weight: (\d+)(?: (\d+))?;[^}]*?url\("([^"]+)"\)[^}]*?unicode-range: ([^;]+);/g)].map(([, family = '', weight, heaviest = weight, file = '', ranges = '']) => ({
  family,
  weights: [Number(weight), Number(heaviest)],
  ranges: ranges.split(', ').map((range) => {
    const [from = 0, to = from] = range.slice(2).split('-').map((point) => Number.parseInt(point, 16));
    return [from, to];
  }),
  drawn: new Set((create(readFileSync(fileURLToPath(import.meta.resolve(file)))) as Font).characterSet),
}));

/** What no face of a weight draws. Noto Sans comes in two weights: 500 takes its 400. */
const missing = (points: readonly number[], weight: number) => points
  .filter((point) => !faces.some((face) => ((face.weights[0] <= weight && weight <= face.weights[1]) || (face.family === 'Noto Sans' && weight === 500 && face.weights[0] === 400))
    && face.drawn.has(point) && face.ranges.some(([from, to]) => from <= point && point <= to)))
  .map((point) => point.toString(16).toUpperCase());

describe.each([400, 500, 600])('in weight %i, what DIN 91379 asks for', (weight) => {
  it('is drawn for every letter', () => {
    expect(letters).toHaveLength(500);
    expect(missing(letters, weight)).toEqual([]);
  });

  it('is drawn for every sign', () => expect(missing(signs, weight)).toEqual([]));

  it('is drawn for every mark that a sequence has', () => {
    expect([sequences.length, new Set(sequences).size, marks.length]).toEqual([149, 149, 20]);
    expect(missing(marks, weight)).toEqual([]);
  });
});

it('every face that has a file is read', () => {
  expect(faces).toHaveLength(css.match(/url\(/g)?.length ?? 0);
});
