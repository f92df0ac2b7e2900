import { describe, expect, it } from 'vitest';
import { layerDiagram } from './diagram.ts';
import { layers } from './layers.mjs';

describe('the diagram of the layers', () => {
  const svg = layerDiagram('Wer wen einbindet');

  it('draws one box a layer and one arrow an import', () => {
    expect(svg.match(/<rect /g)).toHaveLength(layers.length);
    expect(svg.match(/<path marker-end/g)).toHaveLength(layers.flatMap(({ imports }) => imports).length);
  });

  it('has a name for those who do not see it', () => {
    expect(svg).toMatch(/role="img" aria-label="Wer wen einbindet"/);
  });

  it('places no two boxes on each other', () => {
    const corners = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => `${x} ${y}`);
    expect(new Set(corners).size).toBe(layers.length);
  });
});
