import { Button } from '@feder/react/button';
import { ButtonLink } from '@feder/react/button-link';
import { Link } from '@feder/react/link';
import { getRouteApi } from '@tanstack/react-router';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import { useHref } from '../../shell/links.ts';
import type { MatrixData } from './load.ts';
import { useMatrixMessages } from './messages.ts';

const route = getRouteApi('/matrix');

/** Names shown of what is selected; the rest is counted. */
const NAMED = 3;

/** What is selected, and the one thing to do with it: sticky at the bottom. */
export function SelectionBar({ data }: { data: MatrixData }) {
  const words = useMatrixMessages();
  const lang = useLang();
  const href = useHref();
  const search = route.useSearch();
  const cells = search.sel?.split(',').map((cell) => cell.split(':')) ?? [];
  if (cells.length === 0) return null;
  const subjects = [...new Set(cells.map(([subject = '']) => subject))];
  const places = [...new Set(cells.map(([, place = '']) => place))];
  const nameOf = (id: string) => data.whole.rows.find((row) => row.id === id)?.name ?? id;
  const placeOf = (key: string) => data.whole.columns.find((column) => column.key === key)?.name ?? key;
  const some = (names: string[]) => `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` + ${formatNumber(names.length - NAMED, lang)}` : ''}`;
  return (
    <section className="dashboard-selection" aria-live="polite">
      <strong>{words.selected(formatNumber(cells.length, lang), cells.length === 1)}</strong>
      <span className="dashboard-selection-names">{some(subjects.map(nameOf))} · {some(places.map(placeOf))}</span>
      <Link href={`/matrix${stringifySearch({ ...search, sel: undefined, feld: undefined })}`}>{words.clear}</Link>
      {cells.length === 1 ? <ButtonLink href={`/matrix${stringifySearch({ ...search, zoom: 'feld', feld: cells[0]?.join(':') })}#lupe`}>{words.show}</ButtonLink> : null}
      {search.world === 'planspiel'
        ? <form action="/beschluesse/neu">{Object.entries({ muster: 'transfer', world: 'planspiel', lang: search.lang, on: search.on, role: data.whole.role, subject: subjects.join(','), place: places.join(',') }).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}<Button type="submit" variant="primary">{words.draft}</Button></form>
        : <span className="dashboard-selection-note">{words.draftOnlyPlanspiel} <Link href={href('/matrix', { world: 'planspiel' })}>{words.toPlanspiel}</Link></span>}
    </section>
  );
}
