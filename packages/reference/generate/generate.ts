import { writeFileSync } from 'node:fs';
import { amendments } from './amendments.ts';
import { writeBoundaries } from './boundaries.ts';
import { readLayer, type Area } from './layer.ts';
import { unpack } from './unpack.ts';

const LAYERS = ['laender', 'regierungsbezirke', 'kreise', 'verwaltungsgemeinschaften', 'gemeinden'] as const;
const EXPECTED = { laender: 1, regierungsbezirke: 4, kreise: 44, verwaltungsgemeinschaften: 270, gemeinden: 1103 } as const;

const folder = unpack(LAYERS);
const rows = LAYERS.flatMap((layer) => {
  const all = readLayer(folder, layer).map(({ properties }) => properties);
  const areas = layer === 'verwaltungsgemeinschaften' ? all.filter(isAssociation) : all;
  const keys = new Set(areas.map((area) => area.RS));
  if (keys.size !== EXPECTED[layer]) throw new Error(`${layer}: ${keys.size} keys, expected ${EXPECTED[layer]}. Look at the layer before changing the number.`);
  return [...keys].sort().map((key) => toRow(areas.find((area) => area.RS === key)!));
});
writeFileSync(new URL('../data/territories.tsv', import.meta.url), ['key\tname\tdesignation\tnaming\tsource', ...rows, ''].join('\n'));
console.log(`${rows.length} territories written`);
writeBoundaries(folder, new URL('../data/boundaries.json', import.meta.url));

/** The layer also lists each municipality that is in no association, under the key that it would have. */
function isAssociation(area: Area): boolean {
  return area.BEZ !== 'Einheitsgemeinde';
}

function toRow(area: Area): string {
  const amended = amendments.get(area.RS);
  const naming = area.NBD === 'ja' ? 'with' : 'alone';
  return [area.RS, amended?.name ?? area.GEN, amended?.designation ?? area.BEZ, naming, amended ? 'gv100ad' : 'vg250'].join('\t');
}
