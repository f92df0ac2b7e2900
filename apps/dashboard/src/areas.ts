import type { HolderClass, MatrixView } from '@feder/contract/schemas';
import type { Fill } from '@feder/viz/fill';
import type { Look } from '@feder/viz/swatch';

type Answer = MatrixView['answers'][number];

/** What colours a cell: what its holder is, else how it is answered, or what was found there; of several cells whether they differ; of a body where it holds. */
export type Area = HolderClass | Answer['status'] | 'FOUND' | 'NOT_FOUND' | 'MIXED' | 'EVERYWHERE' | 'PARTLY' | 'NOWHERE';

/** By what cells are coloured. */
export const shows = ['holder', 'status', 'finding'] as const;
export type Show = (typeof shows)[number];

const level = (name: string, pattern: Fill['pattern']): Fill => ({ ground: `--feder-color-level-${name}`, ink: '--feder-color-card', pattern });

/** DESIGN-LANGUAGE §§ 5 and 6. */
const FILL: Readonly<Record<Area, Fill>> = {
  GEMEINDE: level('gemeinde', 'plain'), VERWALTUNGSGEMEINSCHAFT: level('verwaltungsgemeinschaft', 'dots'), GROSSE_KREISSTADT: level('grosse-kreisstadt', 'plain'), STADTKREIS: level('stadtkreis', 'plain'),
  LANDRATSAMT: level('landratsamt', 'plain'), REGIERUNGSPRAESIDIUM: level('regierungspraesidium', 'stripes'), LAND: level('land', 'lines'), BUND: level('bund', 'grid'),
  UNIQUE: { ground: '--feder-color-status-unique', pattern: 'plain' },
  JOINT: { ground: '--feder-color-status-joint', ink: '--feder-color-card', pattern: 'dots' },
  SET: { ground: '--feder-color-status-set', ink: '--feder-color-card', pattern: 'columns' },
  CONFLICT: { ground: '--feder-color-status-conflict', ink: '--feder-color-warn-line', pattern: 'chequer' },
  GAP: { ground: '--feder-color-card', ink: '--feder-color-status-gap', pattern: 'stripes' },
  UNKNOWN: { ground: '--feder-color-sunk', ink: '--feder-color-status-unknown', pattern: 'sparse' },
  NOT_EXPECTED: { ground: '--feder-color-sunk', ink: '--feder-color-status-not-expected', pattern: 'bar' },
  FOUND: { ground: '--feder-color-card', ink: '--feder-color-warn', pattern: 'hatch' },
  NOT_FOUND: { ground: '--feder-color-sunk', pattern: 'plain' },
  MIXED: { ground: '--feder-color-card', ink: '--feder-color-muted', pattern: 'chequer' },
  EVERYWHERE: { ground: '--feder-color-action', pattern: 'plain' },
  PARTLY: { ground: '--feder-color-card', ink: '--feder-color-action', pattern: 'columns' },
  NOWHERE: { ground: '--feder-color-sunk', pattern: 'plain' },
};

export const areas = Object.keys(FILL) as Area[];
/** In the order of `areas`. */
export const fills: readonly Fill[] = Object.values(FILL);
export const indexOfArea = (area: Area): number => areas.indexOf(area);

const LEVELS: readonly Area[] = areas.slice(0, areas.indexOf('UNIQUE'));
const OTHERS: readonly Area[] = areas.slice(areas.indexOf('FOUND'));

/** How the style sheet names an area's pattern. */
export function lookOf(area: Area): Look {
  if (LEVELS.includes(area)) return { 'data-level': area };
  return OTHERS.includes(area) ? { 'data-area': area } : { 'data-status': area };
}

/** An answer by its holder: what it is, where there is one kind of them. */
export const holderArea = ({ status, classes: [first, ...others] }: Answer): Area =>
  first !== undefined && others.length === 0 && status !== 'CONFLICT' ? first : status;

/** A finding's area: a gap and a conflict look as they do elsewhere. */
export const findingArea = (kind: MatrixView['findings'][number] | undefined): Area =>
  kind === undefined ? 'NOT_FOUND' : kind === 'GAP' ? 'GAP' : kind === 'DOUBLE' ? 'CONFLICT' : 'FOUND';
