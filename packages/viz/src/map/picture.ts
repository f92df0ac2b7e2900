import type { Tile } from '../fill/fill.ts';
import type { Outlines, Ring } from './outlines.ts';
import { areaAt, pathOf, rasterOf, type Raster, type View } from './raster.ts';
import { recolour, type Coloured } from './recolour.ts';
import { viewOf, type Zoom } from './view.ts';

/** Lines and letters as they look where the picture stands; lengths in CSS pixels. */
export type Style = { ground: string; line: string; text: string; font: string };

/** What is drawn over the areas: names in the order of their weight, areas with an edge of their own, and the one that is chosen. */
export type Marks = { labels: readonly { area: number; text: string }[]; outlined: readonly number[]; chosen: number | null };

const WIDTHS = { area: 0.5, inner: 0.8, outer: 1.8, outlined: 2, chosen: 2.5, halo: 4 };

/** Below this width there is room for this many names. */
const NARROW = { width: 400, names: 5 };

/** A map on two canvases: areas below, lines and names above. Which pixels are an area's is found once per view: to colour areas anew nothing is drawn, and only those that differ are written. */
export class Picture {
  readonly #outlines: Outlines;
  readonly #areas: CanvasRenderingContext2D;
  readonly #over: CanvasRenderingContext2D;
  readonly #lines: { area: readonly Ring[]; inner: readonly Ring[]; outer: readonly Ring[] };
  #raster: Raster = { width: 0, height: 0, ids: new Uint16Array(), spans: new Uint32Array(), starts: new Uint32Array() };
  #view: View = { scale: 1, left: 0, top: 0 };
  #paths: Record<'area' | 'inner' | 'outer', Path2D> | null = null;
  #image: ImageData | null = null;
  #coloured: Coloured | null = null;
  #marked: Marks | null = null;
  #density = 1;

  /** `groups` tell to which narrower and which wider group an area belongs: lines between groups are stronger. */
  constructor(outlines: Outlines, areas: HTMLCanvasElement, over: HTMLCanvasElement, [inner, outer]: readonly [(key: string) => string, (key: string) => string]) {
    const [below, above] = [areas.getContext('2d', { alpha: false }), over.getContext('2d')];
    if (!below || !above) throw new Error('This browser draws on no canvas.');
    this.#outlines = outlines;
    this.#areas = below;
    this.#over = above;
    this.#lines = {
      area: outlines.borders((a, b) => a !== b && inner(a) === inner(b)),
      inner: outlines.borders((a, b) => a === b || (inner(a) !== inner(b) && outer(a) === outer(b))),
      outer: outlines.borders((a, b) => outer(a) !== outer(b)),
    };
  }

  /** Looks at another part, or at another size: `width` and `height` in CSS pixels, `density` device pixels in each. */
  look(zoom: Zoom, width: number, height: number, density: number): void {
    this.#density = density;
    const [across, down] = [Math.max(1, Math.round(width * density)), Math.max(1, Math.round(height * density))];
    for (const { canvas } of [this.#areas, this.#over]) Object.assign(canvas, { width: across, height: down });
    this.#view = viewOf(this.#outlines, zoom, across, down);
    this.#raster = rasterOf(this.#outlines, this.#view, across, down);
    this.#image = this.#areas.createImageData(across, down);
    this.#paths = null;
    this.#coloured = null;
    this.#marked = null;
  }

  /** Colours the areas: `table` has the number of each one's fill, `ground` is the colour of what belongs to none, 0xAABBGGRR. */
  colour(table: Uint8Array, tiles: readonly Tile[], ground: number): void {
    if (!this.#image) return;
    const [coloured, pixels] = [{ table: table.slice(), tiles }, new Uint32Array(this.#image.data.buffer)];
    const isFirst = this.#coloured === null;
    if (isFirst) pixels.fill(ground);
    const box = recolour(this.#raster, coloured, this.#coloured, pixels);
    this.#coloured = coloured;
    if (isFirst) this.#areas.putImageData(this.#image, 0, 0);
    else if (box) this.#areas.putImageData(this.#image, 0, 0, box.left, box.top, box.right - box.left, box.bottom - box.top);
  }

  /** Draws lines, edges and names; those that stand there already are not drawn again. */
  mark(marks: Marks, { ground, line, text, font }: Style): void {
    if (!this.#image || marks === this.#marked) return;
    this.#marked = marks;
    const { labels, outlined, chosen } = marks;
    const pen = this.#over;
    this.#paths ??= { area: pathOf(this.#lines.area, this.#view), inner: pathOf(this.#lines.inner, this.#view), outer: pathOf(this.#lines.outer, this.#view) };
    pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.lineJoin = 'round';
    this.#stroke(this.#paths.area, ground, WIDTHS.area);
    this.#stroke(this.#paths.inner, line, WIDTHS.inner);
    this.#stroke(this.#paths.outer, text, WIDTHS.outer);
    for (const area of outlined) this.#edge(area, WIDTHS.outlined, ground, text);
    if (chosen !== null) this.#edge(chosen, WIDTHS.chosen, ground, text);
    this.#names(labels, ground, text, font);
  }

  /** The area at a point of the picture, in CSS pixels; null where there is none. */
  areaAt(x: number, y: number): number | null {
    const area = areaAt(this.#raster, x * this.#density, y * this.#density);
    return area < 0 ? null : area;
  }

  /** Where a point of the picture lies on the plane, and the other way round; in CSS pixels. */
  onPlane(x: number, y: number): [number, number] {
    const { scale, left, top } = this.#view;
    return [(x * this.#density - left) / scale, (y * this.#density - top) / scale];
  }

  onScreen(x: number, y: number): [number, number] {
    const { scale, left, top } = this.#view;
    return [(x * scale + left) / this.#density, (y * scale + top) / this.#density];
  }

  #stroke(path: Path2D, colour: string, width: number): void {
    this.#over.strokeStyle = colour;
    this.#over.lineWidth = width * this.#density;
    this.#over.stroke(path);
  }

  #edge(area: number, width: number, ground: string, text: string): void {
    const path = pathOf(this.#outlines.rings[area] ?? [], this.#view);
    this.#stroke(path, ground, width + 2);
    this.#stroke(path, text, width);
  }

  /** Names in their order, each where no earlier one stands. */
  #names(labels: Marks['labels'], ground: string, text: string, font: string): void {
    const pen = this.#over;
    const density = this.#density;
    Object.assign(pen, { font: font.replace(/([\d.]+)px/, (_, size: string) => `${Number(size) * density}px`), textAlign: 'center', textBaseline: 'middle', lineWidth: WIDTHS.halo * density, strokeStyle: ground, fillStyle: text });
    const taken: [number, number, number, number][] = [];
    const most = pen.canvas.width < NARROW.width * density ? NARROW.names : labels.length;
    for (const { area, text: name } of labels) {
      const [px, py] = this.#outlines.centres[area] ?? [NaN, NaN];
      const half = pen.measureText(name).width / 2 + 2 * density;
      const x = Math.min(pen.canvas.width - half, Math.max(half, px * this.#view.scale + this.#view.left));
      const y = py * this.#view.scale + this.#view.top - 12 * density;
      const [tall, box] = [9 * density, [x - half, y - 9 * density, x + half, y + 9 * density] as [number, number, number, number]];
      const free = taken.every(([left, top, right, bottom]) => box[2] < left || box[0] > right || box[3] < top || box[1] > bottom);
      if (taken.length >= most || !free || y < -tall || y > pen.canvas.height + tall) continue;
      taken.push(box);
      pen.strokeText(name, x, y);
      pen.fillText(name, x, y);
    }
  }
}
