import { Card, CardBody } from '@feder/react/card';
import { Columns, Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import { colouringOf, mapShows } from './colouring.ts';
import { changesBetween } from './compare.ts';
import { CompareCard } from './compare-card.tsx';
import { CountiesTable } from './counties-table.tsx';
import { LegendTable } from './legend-table.tsx';
import { mapSearch, type MapAnswer, type MapChanges } from './load.ts';
import { MapCard } from './map-card.tsx';
import { useMapMessages } from './messages.ts';
import { PlacesTable } from './places-table.tsx';
import { TimeStrip } from './time-strip.tsx';
import { useMoving } from './use-moving.ts';

const route = getRouteApi('/karte');

/** Clocks, map and tables of one question: what a slider moves to is shown before the address says so. */
export function MapView({ data }: { data: MapAnswer }) {
  const words = useMapMessages();
  const { roles, note } = useMessages();
  const lang = useLang();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/karte' });
  const { view, on, at, waiting, move, prepare } = useMoving(data, search);
  const [chosen, setChosen] = useState(search.ort);
  const { subject, boundaries, other, edges, counties, rollouts } = data;
  const show = mapShows.find((each) => each === search.show) ?? 'holder';
  const colouring = useMemo(() => colouringOf(view, show, rollouts), [view, show, rollouts]);
  const changed = useMemo(() => (other ? changesBetween(other, view, edges) : []), [other, view, edges]);
  const href = (changes: MapChanges) => `/karte${stringifySearch({ ...search, subject: subject.id, q: undefined, ...changes })}`;
  const choose = (key: string) => {
    setChosen(key);
    void navigate({ search: (before) => mapSearch({ ...before, ort: key }), replace: true, resetScroll: false });
  };
  const ticks = useMemo(() => edges.days.map(({ day, changed, begins }) => ({ day, label: begins ? `${formatDay(day, lang)}: ${words.time.begins}` : words.time.edge(formatDay(day, lang), formatNumber(changed, lang)) })), [edges, words, lang]);
  const question = `${subject.name}, ${roles[view.role as keyof typeof roles]}`;
  return (
    <>
      <TimeStrip clocks={data.view.clocks} days={ticks} commits={edges.commits} on={on} at={at} waiting={waiting} onMove={move} onReady={prepare} />
      <Columns align="start" className={boundaries ? 'dashboard-map-columns' : 'dashboard-map-tables'}>
        <Stack>
          {boundaries
            ? <MapCard question={question} subject={subject.id} view={view} colouring={colouring} boundaries={boundaries} changed={changed} chosen={chosen} onChoose={choose} />
            : <Card aria-label={words.map.title}><CardBody><Text>{words.map.noBoundaries}</Text></CardBody></Card>}
          {other ? <CompareCard subject={subject.id} view={view} other={other} changed={changed} differences={view === data.view ? data.differences : []} /> : null}
        </Stack>
        <Stack>
          <LegendTable view={view} colouring={colouring} show={show} boundaries={boundaries} />
          <CountiesTable view={view} counties={counties} colouring={colouring} href={href} />
        </Stack>
      </Columns>
      <p className="feder-print-only dashboard-print-line">{note} {href({ on: view.clocks.on, at: String(view.clocks.at) })}</p>
      <PlacesTable subject={subject.id} view={data.view} counties={counties} colouring={useMemo(() => colouringOf(data.view, show, rollouts), [data.view, show, rollouts])} href={href} />
    </>
  );
}
