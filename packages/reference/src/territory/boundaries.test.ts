import { describe, expect, it } from 'vitest';
import { feature, merge } from 'topojson-client';
import { boundarySource, readBoundaries } from './boundaries.ts';
import { municipalities, rowsOf } from './table.ts';

type Topology = Parameters<typeof merge>[0];
type Place = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number];
type Point = readonly number[];
type Ring = readonly Point[];

const bytes = readBoundaries();
const topology = JSON.parse(bytes.toString()) as Topology;
const places = (topology.objects['places'] as unknown as { geometries: Place[] }).geometries;
const union = (of: typeof places): Ring[][] => merge(topology, of).coordinates;
const under = (key: string) => places.filter(({ id }) => String(id).startsWith(key));

describe('the outlines', () => {
  it('are small enough to be fetched by everybody', () => expect(bytes.length).toBeLessThanOrEqual(500_000));

  it('are exactly those of the 1,101 municipalities, by key', () => expect(places.map(({ id }) => id)).toEqual(municipalities.map(({ key }) => key as string)));

  it('are valid: rings are closed, hold area, and no line of a municipality crosses another', () => {
    const faults = places.flatMap((place) => {
      const rings = ringsOf(place);
      const bad = rings.some((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)) || areaOf(ring) === 0);
      return bad || crosses(rings) ? [place.id] : [];
    });
    expect(faults).toEqual([]);
  });

  it.each([['COUNTY', 44], ['DISTRICT', 4], ['LAND', 1]] as const)('make %s by union, as many as the table has (%i)', (level, count) => {
    const keys = rowsOf(level).map(({ key }) => key);
    expect(keys.filter((key) => under(key).length > 0 && sum(union(under(key))) > 0)).toHaveLength(count);
    expect(keys).toHaveLength(count);
  });

  it('share their lines: the union has the area of its parts, to a millionth', () => {
    const parts = sum(places.map(ringsOf));
    expect(Math.abs(sum(union(places)) / parts - 1)).toBeLessThan(1e-6);
  });

  it('leave one hole that is land of the Land, Gutsbezirk Münsingen, and one that is Hesse', () => {
    const holes = union(places).flatMap((polygon) => polygon.slice(1));
    // 48.45° N, 9.57° E lies on the former training area; 49.62° N, 8.68° E belongs to Heppenheim, says the same source.
    expect([[9.57, 48.45], [8.68, 49.62]].map((point) => holes.filter((hole) => inside(hole, point)).length)).toEqual([1, 1]);
    expect(holes).toHaveLength(2);
    expect(boundarySource.unshown.map(({ name }) => name)).toEqual(['Rheinau', 'Gutsbezirk Münsingen']);
  });
});

function ringsOf(place: Place): Ring[] {
  const { geometry } = feature(topology, place) as { geometry: { type: string; coordinates: unknown } };
  return geometry.type === 'Polygon' ? (geometry.coordinates as Ring[]) : (geometry.coordinates as Ring[][]).flat();
}

const x = (point: Point | undefined) => point?.[0] ?? NaN;
const y = (point: Point | undefined) => point?.[1] ?? NaN;

/** Twice the area; outer rings and holes turn against each other. */
const areaOf = (ring: Ring) => ring.reduce((area, point, at) => area + x(ring[at - 1] ?? ring.at(-1)) * y(point) - x(point) * y(ring[at - 1] ?? ring.at(-1)), 0);

const sum = (polygons: Ring[][]) => Math.abs(polygons.flat().reduce((area, ring) => area + areaOf(ring), 0));

/** Whether two lines cross at a point inside both. */
function crosses(rings: Ring[]): boolean {
  const lines = rings.flatMap((ring) => ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const));
  return lines.some(([a, b], at) => lines.slice(at + 1).some(([c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0));
}

const turn = (a: Point, b: Point, c: Point) => Math.sign((x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)));

function inside(ring: Ring, point: Point): boolean {
  let is = false;
  for (const [at, end] of ring.entries()) {
    const start = ring[at - 1] ?? ring.at(-1);
    if (y(start) > y(point) !== y(end) > y(point) && x(point) < ((x(end) - x(start)) * (y(point) - y(start))) / (y(end) - y(start)) + x(start)) is = !is;
  }
  return is;
}
