import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLayer } from './layer.ts';

/** Runs only here, and what it makes is checked by the tests: its thirty dependencies are no part of anybody's install. */
const MAPSHAPER = 'mapshaper@0.7.70';

/** How many of the points stay, and into how many steps each side of the map is divided (one is 20 m; at 10,000 two lines of a municipality crossed). The bound is 500 kB. */
const KEPT = '30%';
const STEPS = 12_000;

/**
 * Writes the outlines of the 1,101 municipalities as TopoJSON: one object `places`, ids are 12-digit keys, arcs are shared, so that neighbours stay neighbours.
 * Counties and districts are unions by the beginning of the key. The two unincorporated areas are left out.
 */
export function writeBoundaries(folder: string, to: URL): void {
  const areas = readLayer(folder, 'gemeinden').filter(({ properties }) => properties.BEZ !== 'Gemeindefreies Gebiet');
  const features = areas.map(({ properties: { RS }, geometry }) => ({ type: 'Feature', properties: { RS }, geometry }));
  writeFileSync(join(folder, 'areas.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  const commands = [
    'areas.json', '-rename-layers', 'places', '-dissolve', 'RS', '-simplify', KEPT, 'weighted', 'keep-shapes', '-clean', '-sort', 'RS',
    '-o', 'places.json', 'format=topojson', 'id-field=RS', 'drop-table', `quantization=${STEPS}`,
  ];
  execFileSync('pnpm', ['dlx', MAPSHAPER, ...commands], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  copyFileSync(join(folder, 'places.json'), to);
  console.log(`boundaries of ${areas.length} municipalities written; the last change among them took effect on ${areas.map(({ properties }) => properties.WSK).sort().at(-1)}`);
}
