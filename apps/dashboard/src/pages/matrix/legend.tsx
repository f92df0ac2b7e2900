import { Swatch } from '@feder/viz/swatch';
import type { Run } from '@feder/viz/pixel-matrix';
import { areas, lookOf, type Area, type Show } from '../../areas.ts';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { countsOf } from './coloured.ts';
import { useMatrixMessages } from './messages.ts';

/** Zero is a result: these stay where nothing has them. */
const ALWAYS: Readonly<Record<Show, readonly Area[]>> = { holder: ['GAP', 'CONFLICT', 'UNKNOWN'], status: ['GAP', 'CONFLICT', 'UNKNOWN'], finding: ['GAP', 'CONFLICT', 'FOUND', 'NOT_FOUND'] };

/** What colour and pattern mean, each with its number of cells. */
export function Legend({ runs, columns, show }: { runs: readonly (readonly Run[])[]; columns: number; show: Show }) {
  const words = useMatrixMessages();
  const lang = useLang();
  const counts = new Map<Area, number>(ALWAYS[show].map((area) => [area, 0]));
  for (const row of runs) for (const [area, count] of countsOf(row, columns, areas)) counts.set(area, (counts.get(area) ?? 0) + count);
  return (
    <ul className="dashboard-legend" aria-label={words.legend}>
      {areas.filter((area) => counts.has(area)).map((area) => (
        <li key={area}><Swatch look={lookOf(area)} />{words.areas[area]} <span className="dashboard-legend-count">{formatNumber(counts.get(area) ?? 0, lang)}</span></li>
      ))}
    </ul>
  );
}
