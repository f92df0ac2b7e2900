import { geoTransverseMercator } from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';

/** Outlines as TopoJSON: areas in one object `places`, each with its id; lines that two areas share stand once. Coordinates are degrees. */
export type Topology = {
  type: 'Topology';
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { places: { type: 'GeometryCollection'; geometries: ({ type: 'Polygon'; id: string; arcs: number[][] } | { type: 'MultiPolygon'; id: string; arcs: number[][][] })[] } };
};

/** A closed line as x, y, x, y, … */
export type Ring = Float64Array;

/** Areas on a plane `width` × `height`, y downwards. `rings` and `centres` are by area, in the order of `keys`; `next` has the numbers of those that touch it. */
export type Outlines = {
  width: number;
  height: number;
  keys: readonly string[];
  rings: readonly (readonly Ring[])[];
  centres: readonly (readonly [x: number, y: number])[];
  next: readonly (readonly number[])[];
  /** The lines between areas for which `isBorder` holds; at the outside both are the same. */
  borders: (isBorder: (a: string, b: string) => boolean) => readonly Ring[];
};

const WIDTH = 1000;

/** Puts outlines on a plane once: each shared line is projected once. `meridian` is the one that stands upright in the picture. */
export function projectOutlines(topology: Topology, meridian: number): Outlines {
  const projected = project(topology, meridian);
  const places = projected.objects.places;
  const rings = places.geometries.map((place) => {
    const { geometry } = feature(projected as never, place as never) as unknown as { geometry: { type: string; coordinates: never } };
    return (geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry.coordinates as number[][][][])).flat().map(ringOf);
  });
  return {
    width: projected.width, height: projected.height,
    keys: places.geometries.map(({ id }) => id),
    rings, centres: rings.map(centreOf),
    next: neighbors(places.geometries),
    borders: (isBorder) => mesh(projected as never, places as never, (a, b) => isBorder((a as { id: string }).id, (b as { id: string }).id)).coordinates.map(ringOf),
  };
}

/** The same topology, its lines in the plane. */
function project({ transform: { scale, translate }, arcs, ...rest }: Topology, meridian: number) {
  const onto = geoTransverseMercator().rotate([-meridian, 0]).scale(1).translate([0, 0]);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const flat = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      const point = onto([x * scale[0] + translate[0], y * scale[1] + translate[1]]) ?? [NaN, NaN];
      left = Math.min(left, point[0]); right = Math.max(right, point[0]);
      top = Math.min(top, point[1]); bottom = Math.max(bottom, point[1]);
      return point;
    });
  });
  const size = WIDTH / (right - left);
  return { ...rest, width: WIDTH, height: (bottom - top) * size, arcs: flat.map((arc) => arc.map(([x, y]) => [(x - left) * size, (y - top) * size])) };
}

const ringOf = (points: readonly (readonly number[])[]): Ring => Float64Array.from(points.flatMap(([x = NaN, y = NaN]) => [x, y]));

/** The centre of the largest part. */
function centreOf(rings: readonly Ring[]): [number, number] {
  let [most, centre]: [number, [number, number]] = [0, [NaN, NaN]];
  for (const ring of rings) {
    let [area, x, y] = [0, 0, 0];
    for (let at = 0; at + 3 < ring.length; at += 2) {
      const [ax, ay, bx, by] = [ring[at], ring[at + 1], ring[at + 2], ring[at + 3]] as [number, number, number, number];
      const part = ax * by - bx * ay;
      area += part;
      x += (ax + bx) * part;
      y += (ay + by) * part;
    }
    if (Math.abs(area) > most) [most, centre] = [Math.abs(area), [x / (3 * area), y / (3 * area)]];
  }
  return centre;
}
