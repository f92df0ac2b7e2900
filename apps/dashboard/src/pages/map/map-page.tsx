import { IconGrid } from '@feder/icons/grid';
import { ButtonLink } from '@feder/react/button-link';
import { Card } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { PageHead } from '@feder/react/page-head';
import { getRouteApi } from '@tanstack/react-router';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { MapForm } from './map-form.tsx';
import { MapStart } from './map-start.tsx';
import { MapView } from './map-view.tsx';
import { useMapMessages } from './messages.ts';

const route = getRouteApi('/karte');

/** Karte: who holds a role in every municipality, on any day and as known at any commit. */
export function MapPage() {
  const words = useMapMessages();
  const lang = useLang();
  const { roles } = useMessages();
  const data = route.useLoaderData();
  const { show } = route.useSearch();
  if (data.kind !== 'map') {
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <PageHead title={words.title} facts={words.start.lead} />
        <Plain page="map" />
        <MapForm subject={null} />
        {data.kind === 'unknown' ? <Card aria-label={words.title}><EmptyState heading={<Heading level={2}>{words.start.unknown(data.typed)}</Heading>}>{words.start.unknownHelp}</EmptyState></Card> : null}
        <MapStart />
      </>
    );
  }
  const title = words.titleOf(data.subject.name, roles[data.view.role as keyof typeof roles]);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHead
        title={title} facts={words.facts(formatNumber(data.view.columns.length, lang))}
        actions={<><ButtonLink size="small" href="#kreise"><IconGrid />{words.table}</ButtonLink><PrintButton>{words.print}</PrintButton></>}
      />
      <Plain page="map" />
      <MapForm subject={data.subject} />
      <MapView key={`${data.subject.id} ${data.view.role} ${show ?? ''} ${lang}`} data={data} />
    </>
  );
}
