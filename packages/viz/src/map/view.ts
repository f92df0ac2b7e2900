import type { Outlines } from './outlines.ts';
import type { View } from './raster.ts';

/** How far the picture is enlarged, 1 for the whole, and the point of the plane in its middle. */
export type Zoom = { by: number; x: number; y: number };

const MOST_ZOOM = 16;

/** Pixels between the outermost line and the edge. */
const MARGIN = 6;

export const wholeOf = ({ width, height }: Pick<Outlines, 'width' | 'height'>): Zoom => ({ by: 1, x: width / 2, y: height / 2 });

/** The view of a zoom on a canvas of so many pixels. */
export function viewOf(outlines: Pick<Outlines, 'width' | 'height'>, { by, x, y }: Zoom, width: number, height: number): View {
  const scale = Math.min((width - 2 * MARGIN) / outlines.width, (height - 2 * MARGIN) / outlines.height) * by;
  return { scale, left: width / 2 - x * scale, top: height / 2 - y * scale };
}

/** Enlarges so that one point of the plane stays where it is; never further out than the whole, never away from it. */
export function zoomAt(outlines: Pick<Outlines, 'width' | 'height'>, zoom: Zoom, factor: number, [x, y]: readonly [number, number]): Zoom {
  const by = Math.min(MOST_ZOOM, Math.max(1, zoom.by * factor));
  const kept = zoom.by / by;
  return held(outlines, { by, x: x + (zoom.x - x) * kept, y: y + (zoom.y - y) * kept });
}

/** Moves the middle by a distance on the plane. */
export const moved = (outlines: Pick<Outlines, 'width' | 'height'>, zoom: Zoom, dx: number, dy: number): Zoom => held(outlines, { ...zoom, x: zoom.x + dx, y: zoom.y + dy });

function held({ width, height }: Pick<Outlines, 'width' | 'height'>, { by, x, y }: Zoom): Zoom {
  const within = (value: number, size: number) => Math.min(size - size / (2 * by), Math.max(size / (2 * by), value));
  return { by, x: within(x, width), y: within(y, height) };
}
