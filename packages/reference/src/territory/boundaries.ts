import { readFileSync } from 'node:fs';
import { rowsOf } from './table.ts';

const file = new URL('../../data/boundaries.json', import.meta.url);

/** The outlines of the municipalities as TopoJSON, in the bytes of the file: one object `places`, ids are 12-digit keys. Coordinates are degrees (WGS 84). */
export const readBoundaries = (): Buffer => readFileSync(file);

/** What the outlines are made from, and what they leave open. `changed` is the day on which the last change that they show took effect. */
export const boundarySource = {
  attribution: '© GeoBasis-DE / BKG (Daten verändert)',
  title: 'Verwaltungsgebiete 1:250 000 (VG250)',
  published: '2017',
  changed: '2015-01-01',
  unshown: rowsOf('MUNICIPALITY').filter(({ designation }) => designation === 'Gemeindefreies Gebiet').map(({ key, name }) => ({ key, name })),
};
