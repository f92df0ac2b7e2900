import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What we read of a feature: key, name, designation, whether the designation stands before the name ("Landkreis Calw", but "Enzkreis"), 4 for land, and the day on which its last change took effect. */
export type Area = { RS: string; GEN: string; BEZ: string; NBD: string; GF: number; WSK: string };

/** An area with its outline, in degrees of WGS 84. */
export type Outlined = { properties: Area; geometry: object };

const LAND = 4;

/** The land areas of Baden-Württemberg in a layer, whose entries may be features or collections in collections. Areas of water (Bodensee) repeat keys and stay out. */
export function readLayer(folder: string, layer: string): Outlined[] {
  const found: Outlined[] = [];
  collect(JSON.parse(readFileSync(join(folder, `${layer}.geo.json`), 'utf8')) as unknown, found);
  return found.filter(({ properties }) => properties.GF === LAND && properties.RS.startsWith('08'));
}

function collect(node: unknown, into: Outlined[]): void {
  if (Array.isArray(node)) for (const each of node) collect(each, into);
  else if (isFeature(node)) into.push(node);
  else if (isCollection(node)) collect(node.features, into);
}

const isFeature = (node: unknown): node is Outlined => typeof node === 'object' && node !== null && 'type' in node && node.type === 'Feature';

const isCollection = (node: unknown): node is { features: unknown } => typeof node === 'object' && node !== null && 'features' in node;
