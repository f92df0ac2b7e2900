import { Breadcrumb, BreadcrumbItem } from '@feder/react/breadcrumb';
import { ButtonLink } from '@feder/react/button-link';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { PageHead } from '@feder/react/page-head';
import { getRouteApi } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { Plain } from '../plain/plain.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { Received } from './received.tsx';

const route = getRouteApi('/zustaendigkeit/hinweis');

/** "Stimmt nicht?": the way in which an unverified answer becomes a confirmed one. */
export function CorrectionPage() {
  const { correction: words, find, here } = useMessages();
  const href = useHref();
  const data = route.useLoaderData();
  if (!data) {
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <EmptyState heading={<Heading level={1}>{words.title}</Heading>} actions={<ButtonLink variant="primary" href={href('/zustaendigkeit')}>{find.title}</ButtonLink>}>
          {words.noAnswer}
        </EmptyState>
      </>
    );
  }
  const { subject, place, focus } = data.page;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <Breadcrumb label={here}>
        <BreadcrumbItem href={href('/zustaendigkeit')}>{find.title}</BreadcrumbItem>
        <BreadcrumbItem href={href('/zustaendigkeit', { subject: subject.id, place: place.key, role: focus })}>{find.askedIn(subject.name, place.name)}</BreadcrumbItem>
        <BreadcrumbItem>{words.title}</BreadcrumbItem>
      </Breadcrumb>
      <PageHead title={words.title} facts={words.lead} />
      <Plain page="correction" />
      {data.received ? <Received id={data.received} data={data} /> : <CorrectionForm data={data} />}
    </>
  );
}
