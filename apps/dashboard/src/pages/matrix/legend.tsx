import { Swatch } from '@feder/viz/swatch';
import type { Run } from '@feder/viz/pixel-matrix';
import { areas, lookOf, type Area, type Show } from '../../areas.ts';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useMatrixMessages } from './messages.ts';
import { countsIn } from './plane.ts';

/** Zero is a result: these stay where nothing has them. */
const ALWAYS: Readonly<Record<Show | 'body', readonly Area[]>> = { body: ['EVERYWHERE', 'PARTLY', 'NOWHERE'], holder: ['GAP', 'CONFLICT', 'UNKNOWN'], status: ['GAP', 'CONFLICT', 'UNKNOWN'], finding: ['GAP', 'CONFLICT', 'FOUND', 'NOT_FOUND'] };

/** What colour and pattern mean, each with its number of cells. */
export function Legend({ runs, columns, show }: { runs: readonly (readonly Run[])[]; columns: number; show: Show | 'body' }) {
  const words = useMatrixMessages();
  const lang = useLang();
  const counts = countsIn(runs, columns);
  const shown = areas.filter((area) => counts.has(area) || ALWAYS[show].includes(area));
  return (
    <ul className="dashboard-legend" aria-label={words.legend}>
      {shown.map((area) => (
        <li key={area}><Swatch look={lookOf(area)} />{words.areas[area]} <span className="dashboard-legend-count">{formatNumber(counts.get(area) ?? 0, lang)}</span></li>
      ))}
    </ul>
  );
}
