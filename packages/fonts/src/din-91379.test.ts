import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { letters, marks, signs } from './din-91379.ts';

type Face = { family: string; weight: number; ranges: [number, number][]; drawn: ReadonlySet<number> };

const css = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');
const faces: Face[] = [...css.matchAll(/font-family: "([^"]+)";\s+font-weight: (\d+);[^}]*?url\("([^"]+)"\)[^}]*?unicode-range: ([^;]+);/g)].map(([, family = '', weight, file = '', ranges = '']) => ({
  family,
  weight: Number(weight),
  ranges: ranges.split(', ').map((range) => {
    const [from = 0, to = from] = range.slice(2).split('-').map((point) => Number.parseInt(point, 16));
    return [from, to];
  }),
  drawn: new Set((create(readFileSync(fileURLToPath(import.meta.resolve(file)))) as Font).characterSet),
}));

/** What no face of a weight draws. Noto Sans comes in two weights: 500 takes its 400. */
const missing = (points: readonly number[], weight: number) => points
  .filter((point) => !faces.some((face) => (face.weight === weight || (face.family === 'Noto Sans' && weight === 500 && face.weight === 400))
    && face.drawn.has(point) && face.ranges.some(([from, to]) => from <= point && point <= to)))
  .map((point) => point.toString(16).toUpperCase());

describe.each([400, 500, 600])('in weight %i, what DIN 91379 asks for', (weight) => {
  it('is drawn for every letter', () => {
    expect(letters).toHaveLength(500);
    expect(missing(letters, weight)).toEqual([]);
  });

  it('is drawn for every sign but the double dagger, which the system\'s font draws', () => {
    expect(missing(signs, weight)).toEqual(['2021']);
  });

  // The files from npm hold the marks of common spellings alone; a letter with another one is drawn by the system's font.
  it('is drawn for grave, acute, macron, diaeresis and dot below; the other fifteen marks are not in any file', () => {
    expect(missing(marks, weight)).toEqual(['302', '306', '307', '30B', '30C', '30D', '310', '315', '31B', '325', '326', '327', '328', '331', '35F']);
  });
});

it('every face is read', () => {
  expect(faces).toHaveLength(css.match(/@font-face/g)?.length ?? 0);
});
