import { Alert } from '@feder/react/alert';
import { Breadcrumb, BreadcrumbItem } from '@feder/react/breadcrumb';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { hyphenate } from '../../shell/hyphenate.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { Contact } from '../find/contacts.tsx';
import { CopyLink } from '../find/copy-link.tsx';
import { About } from './about.tsx';
import { Acceptances } from './acceptances.tsx';
import { Commitments } from './commitments.tsx';
import { Delegations } from './delegations.tsx';
import { Duties } from './duties.tsx';
import { History } from './history.tsx';
import { LoadBars } from './load-bars.tsx';
import { Sections } from './sections.tsx';
import { useProfileWords } from './words.ts';

const route = getRouteApi('/stellen/$id');

/** Profil einer Stelle: what it is, what it carries, what it handed on, what waits for it. */
export function BodyPage() {
  const lang = useLang();
  const { here, find, confidence } = useMessages();
  const { body: words, ...all } = useProfileWords();
  const href = useHref();
  const { profile, duties, history } = route.useLoaderData();
  const { body, acceptances, clocks } = profile;
  const path = `/stellen/${body.id}`;
  const waiting = acceptances.filter(({ accepted }) => !accepted);
  const earliest = waiting.map(({ by }) => by).filter((day) => day !== null).toSorted()[0];
  const facts = <>{[all.forms[body.form] ?? body.form, body.bases[0]?.label ?? body.source.paragraph, body.place.name].filter(Boolean).join(' · ')} <ConfidenceMark confidence={body.confidence}>{confidence[body.confidence]}</ConfidenceMark></>;
  return (
    <>
      <PageTitle>{body.name}</PageTitle>
      <Breadcrumb label={here}>
        <BreadcrumbItem href={href('/stellen')}>{all.bodies.title}</BreadcrumbItem>
        <BreadcrumbItem href={href('/stellen', { kind: body.form })}>{all.forms[body.form] ?? body.form}</BreadcrumbItem>
        <BreadcrumbItem>{body.name}</BreadcrumbItem>
      </Breadcrumb>
      <PageHead title={hyphenate(body.name)} facts={facts} actions={<><CopyLink href={href(path, { on: clocks.on, at: String(clocks.at) })} /><PrintButton>{all.print}</PrintButton></>} />
      <Plain page="body" />
      {waiting.length > 0 ? (
        <Alert tone="info" actions={<ButtonLink size="small" variant="primary" href="#annahme">{words.toWaiting}</ButtonLink>}>
          <p><strong>{words.waits(waiting.length)}</strong> {earliest === undefined ? null : words.earliest(formatDay(earliest, lang), earliest < clocks.on)}</p>
        </Alert>
      ) : null}
      <Sections
        items={[
          { id: 'last', name: all.sections.load }, ...(profile.byRole.length === 0 ? [] : [{ id: 'pflichten', name: all.sections.duties, count: duties.total }]),
          { id: 'uebertragungen', name: all.sections.delegations, count: profile.delegations.length }, { id: 'verlauf', name: all.sections.history, count: history.total },
          { id: 'annahme', name: all.sections.acceptance, count: waiting.length }, { id: 'zusagen', name: all.sections.commitments, count: profile.commitments.length }, { id: 'kontakt', name: all.sections.contact },
        ]}
      />
      <Columns align="start" className="profile-columns">
        <Stack>
          <LoadBars load={profile.load} />
          <Duties page={duties} byRole={profile.byRole} />
          <Delegations rows={profile.delegations} />
          <History list={history} path={path} on={clocks.on} of={body.id} />
        </Stack>
        <Stack>
          <Acceptances profile={profile} />
          <Commitments items={profile.commitments} of="body" world={profile.world} />
          <Card as="aside" aria-labelledby="kontakt"><CardHead><Heading level={2} id="kontakt">{find.contact.title}</Heading></CardHead><CardBody><Contact body={{ name: body.name, short: body.short, place: body.place.key, contact: profile.contact }} /></CardBody></Card>
          <About told={body}>
            <DescriptionTerm term={words.place}>{`${body.place.name} (${all.levels[body.level] ?? body.level})`}</DescriptionTerm>
            <DescriptionTerm term={words.legalPerson}>{body.legalPerson === null ? words.itself : <Link href={href(`/stellen/${body.legalPerson.id}`)}>{body.legalPerson.name}</Link>}</DescriptionTerm>
            {profile.functions.length === 0 ? null : <DescriptionTerm term={words.functions}>{hyphenate(profile.functions.join(', '))}</DescriptionTerm>}
          </About>
        </Stack>
      </Columns>
    </>
  );
}
