import { IconFind } from '@feder/icons/find';
import { Breadcrumb, BreadcrumbItem } from '@feder/react/breadcrumb';
import { ButtonLink } from '@feder/react/button-link';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { DescriptionTerm } from '@feder/react/description-list';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { hyphenate } from '../../shell/hyphenate.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { CopyLink } from '../find/copy-link.tsx';
import { About } from './about.tsx';
import { Commitments } from './commitments.tsx';
import { Delegations } from './delegations.tsx';
import { History } from './history.tsx';
import { RoleTable } from './role-table.tsx';
import { Rollout } from './rollout.tsx';
import { Children, SubjectFindings } from './subject-cards.tsx';
import { Sections } from './sections.tsx';
import { useProfileWords } from './words.ts';

const route = getRouteApi('/vorhaben/$id');

/** Profil eines Vorhabens, einer Leistung, einer Komponente oder einer Gruppe. */
export function SubjectPage() {
  const { here, confidence } = useMessages();
  const { subject: words, ...all } = useProfileWords();
  const href = useHref();
  const { profile, history, places } = route.useLoaderData();
  const { subject, groups, clocks, place } = profile;
  const path = `/vorhaben/${subject.id}`;
  const isGroup = subject.kind === 'GROUP';
  // In the Planspiel the first report is made where none is recorded.
  const hasRollout = profile.rollout !== null || (profile.world === 'planspiel' && !isGroup);
  const parts = [all.kinds[subject.kind] ?? subject.kind, subject.catalogueName === null ? null : `LeiKa ${subject.id}`, subject.typing.length > 0 ? words.typing(subject.typing.join(', ')) : null, isGroup ? null : words.level(all.levels[subject.cellLevel] ?? subject.cellLevel)];
  const facts = <>{parts.filter(Boolean).join(' · ')} <ConfidenceMark confidence={subject.confidence}>{confidence[subject.confidence]}</ConfidenceMark></>;
  const actions = (
    <>
      <CopyLink href={href(path, { on: clocks.on, at: String(clocks.at) })} />
      <PrintButton>{all.print}</PrintButton>
      {place === null ? null : <ButtonLink size="small" variant="primary" href={href('/zustaendigkeit', { subject: subject.id, place })}><IconFind />{words.find}</ButtonLink>}
    </>
  );
  return (
    <>
      <PageTitle>{subject.name}</PageTitle>
      <Breadcrumb label={here}>
        <BreadcrumbItem href={href('/vorhaben')}>{all.subjects.title}</BreadcrumbItem>
        {groups.map(({ id, name }) => <BreadcrumbItem key={id} href={href(`/vorhaben/${id}`)}>{name}</BreadcrumbItem>)}
        <BreadcrumbItem>{subject.name}</BreadcrumbItem>
      </Breadcrumb>
      <PageHead title={hyphenate(subject.name)} facts={facts} actions={actions} />
      <Plain page="subject" />
      {subject.summary === null ? null : <Text>{subject.summary}</Text>}
      {subject.cellLevel === 'MUNICIPALITY' && !isGroup ? <p className="dashboard-marks"><Link href={href('/matrix', { q: subject.name })}>{words.matrix}</Link><Link href={href('/karte', { subject: subject.id, role: 'EXECUTE' })}>{words.map}</Link></p> : null}
      <Sections
        items={[
          ...(profile.roles.length > 0 ? [{ id: 'rollen', name: all.sections.roles, count: profile.roles.length }] : []), ...(profile.children.length > 0 ? [{ id: 'darunter', name: all.sections.children, count: profile.children.length }] : []),
          { id: 'uebertragungen', name: all.sections.delegations, count: profile.delegations.length }, { id: 'verlauf', name: all.sections.history, count: history.total },
          ...(isGroup ? [] : [{ id: 'befunde', name: all.sections.findings, count: profile.findings.reduce((sum, { count }) => sum + count, 0) }]), ...(hasRollout ? [{ id: 'rollout', name: all.sections.rollout }] : []),
          { id: 'zusagen', name: all.sections.commitments, count: profile.commitments.length }, { id: 'angaben', name: all.sections.about },
        ]}
      />
      <Columns align="start">
        <Stack>
          {profile.roles.length > 0 ? <RoleTable profile={profile} /> : null}
          <Children profile={profile} />
          <Delegations rows={profile.delegations} />
          <History list={history} path={path} on={clocks.on} of={subject.id} />
        </Stack>
        <Stack>
          {isGroup ? null : <SubjectFindings profile={profile} />}
          {hasRollout ? <Rollout profile={profile} places={places} /> : null}
          <Commitments items={profile.commitments} of="subject" world={profile.world} />
          <About told={subject}>
            <DescriptionTerm term={words.key}><span className="dashboard-address">{subject.id}</span></DescriptionTerm>
            {subject.catalogueName === null ? null : <DescriptionTerm term="LeiKa">{subject.catalogueName}</DescriptionTerm>}
            {subject.synonyms.length === 0 ? null : <DescriptionTerm term={words.synonyms}>{subject.synonyms.join(', ')}</DescriptionTerm>}
            <DescriptionTerm term={words.group}>{groups.length === 0 ? words.none : groups.map(({ name }) => name).join(' › ')}</DescriptionTerm>
          </About>
        </Stack>
      </Columns>
    </>
  );
}
