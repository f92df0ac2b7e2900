import { describe, expect, it } from 'vitest';
import { drawnEdges, layerDiagram } from './diagram.ts';
import { layers } from './layers.mjs';

describe('the diagram of the layers', () => {
  const svg = layerDiagram('Wer wen einbindet');

  it('draws one box a layer', () => {
    expect(svg.match(/<rect /g)).toHaveLength(layers.length);
  });

  it('leaves out an arrow only where other arrows lead to the same place', () => {
    const edges = drawnEdges(layers);
    const reach = (from: string): string[] => edges.filter((edge) => edge.from === from).flatMap(({ to }) => [to, ...reach(to)]);
    const lost = layers.flatMap(({ id, imports }) => imports.filter(({ to }) => !reach(id).includes(to)).map(({ to }) => `${id} → ${to}`));
    expect(lost).toEqual([]);
    expect(svg.match(/<path marker-end/g)).toHaveLength(edges.length);
  });

  it('has a name for those who do not see it', () => {
    expect(svg).toMatch(/role="img" aria-label="Wer wen einbindet"/);
  });

  it('places no two boxes on each other', () => {
    const corners = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => `${x} ${y}`);
    expect(new Set(corners).size).toBe(layers.length);
  });
});
