import { Card, CardBody, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Text } from '@feder/react/text';
import { Timeline } from '@feder/react/timeline';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { spanOf } from '../map/days.ts';
import { useMapMessages } from '../map/messages.ts';
import { TimeStrip } from '../map/time-strip.tsx';
import type { Moved } from '../map/use-moving.ts';
import { HistoryEntry } from '../profiles/history.tsx';
import { CompareTable } from './compare-table.tsx';
import { travelSearch, type TravelData } from './load.ts';
import { useTravelMessages } from './messages.ts';
import { RoleLines } from './role-lines.tsx';
import { edgesIn } from './spans.ts';
import { TravelForm } from './travel-form.tsx';
import { TravelStart } from './travel-start.tsx';

const route = getRouteApi('/zeitreise');

/** Zeitreise: one matter through both clocks, who bore which role when, and who decided the changes. */
export function TravelPage() {
  const words = useTravelMessages();
  const { print } = useMapMessages();
  const data = route.useLoaderData();
  const title = data.kind === 'travel' ? words.titleOf(data.now.subject.name, data.now.place.name) : words.title;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHead title={title} facts={words.lead} actions={data.kind === 'travel' ? <PrintButton>{print}</PrintButton> : undefined} />
      <Plain page="travel" />
      <TravelForm data={data} />
      {data.kind === 'travel' ? <Travel key={`${data.now.subject.id} ${data.now.place.key}`} data={data} /> : null}
      {data.kind === 'unknown' ? <Card aria-label={words.title}><EmptyState heading={<Heading level={2}>{words.unknown(data.typed)}</Heading>}>{words.unknownHelp}</EmptyState></Card> : null}
      {data.kind === 'travel' ? null : <TravelStart />}
    </>
  );
}

/** How long a slider rests before the page follows. */
const REST_MS = 250;

function Travel({ data: { now, then, differences, history } }: { data: Extract<TravelData, { kind: 'travel' }> }) {
  const { changes: words } = useTravelMessages();
  const lang = useLang();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/zeitreise' });
  const [going, setGoing] = useState<{ from: typeof now; to: Moved } | null>(null);
  // Once the page has followed, nothing is under way.
  const moved = going?.from === now ? going.to : null;
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const { clocks } = now;
  const days = edgesIn(now);
  const { min, max } = spanOf(days.map((day) => ({ day })), clocks.on, clocks.today);
  const move = (to: Partial<Moved>) => {
    const next = { on: clocks.on, at: search.at, ...moved, ...to };
    setGoing({ from: now, to: next });
    clearTimeout(rest.current);
    rest.current = setTimeout(() => void navigate({ search: (before) => travelSearch({ ...before, on: next.on, at: next.at }), replace: true, resetScroll: false }), REST_MS);
  };
  const on = moved?.on ?? clocks.on;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <>
      <TimeStrip clocks={clocks} days={days.map((day) => ({ day, label: formatDay(day, lang) }))} commits={now.commits} on={on} at={moved ? Number(moved.at ?? clocks.head) : clocks.at} waiting={moved !== null} onMove={move} />
      <RoleLines timeline={{ ...now, clocks: { ...clocks, on } }} from={min} to={max} />
      {then ? <CompareTable now={now} then={then} differences={differences} search={search} /> : null}
      <Card as="section" aria-labelledby="aenderungen">
        <CardHead><Heading level={2} id="aenderungen">{words.title}</Heading><Text look="small" tone="muted">{words.shown(number(history.items.length), number(history.total))}</Text></CardHead>
        <CardBody>
          {history.items.length === 0 ? <Text>{words.none}</Text> : <Timeline>{history.items.map((event) => <HistoryEntry key={event.id} event={event} on={on} of={now.subject.id} />)}</Timeline>}
          {history.next === null ? null : <p><Link href={`/zeitreise${stringifySearch({ ...search, verlauf: 'alle' })}#aenderungen`}>{words.all(number(history.total))}</Link></p>}
        </CardBody>
      </Card>
      <p className="feder-print-only dashboard-print-line">{`/zeitreise${stringifySearch({ ...search, on: clocks.on, at: String(clocks.at) })}`}</p>
    </>
  );
}
