import type { Topology } from './outlines.ts';

/** Four squares, one degree each: a b above, c d below; b has an island of c in it. */
export const squares: Topology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [8, 48] },
  arcs: [
    [[100, 100], [0, 100]], [[100, 200], [-100, 0], [0, -100]], [[0, 100], [100, 0]], [[100, 200], [100, 0], [0, -100]], [[200, 100], [-100, 0]],
    [[0, 100], [0, -100], [100, 0]], [[100, 0], [0, 100]], [[100, 0], [100, 0], [0, 100]],
    [[140, 140], [20, 0], [0, 20], [-20, 0], [0, -20]],
  ],
  objects: {
    places: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'a1', arcs: [[0, 1, 2]] },
        { type: 'Polygon', id: 'a2', arcs: [[3, 4, 0], [8]] },
        { type: 'MultiPolygon', id: 'b1', arcs: [[[5, 6, -3]], [[8]]] },
        { type: 'Polygon', id: 'b2', arcs: [[7, 4, -7]] },
      ],
    },
  },
};
