import { tileOf, type Fill, type Tile } from './fill.ts';

/** The fills as they look where `element` stands: its theme and contrast give the values of the colours. */
export function tilesAt(element: Element, fills: readonly Fill[], scale: number): Tile[] {
  const style = getComputedStyle(element);
  const colours = new Map<string, number>();
  const colourOf = (name: string): number => {
    const known = colours.get(name) ?? readColour(style.getPropertyValue(name));
    colours.set(name, known);
    return known;
  };
  return fills.map(({ ground, ink = ground, pattern }) => tileOf(pattern, colourOf(ground), colourOf(ink), scale));
}

let pen: CanvasRenderingContext2D | null = null;
const read = new Map<string, number>();

/** A CSS colour as 0xAABBGGRR. */
function readColour(value: string): number {
  const known = read.get(value);
  if (known !== undefined) return known;
  pen ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws on no canvas.');
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const colour = ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  read.set(value, colour);
  return colour;
}
