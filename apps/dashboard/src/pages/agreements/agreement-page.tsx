import { Breadcrumb, BreadcrumbItem } from '@feder/react/breadcrumb';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Tag } from '@feder/react/tag';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { CopyLink } from '../find/copy-link.tsx';
import { Deadline } from '../overview/deadlines.tsx';
import { About } from '../profiles/about.tsx';
import { useAgreementWords } from './words.ts';

const route = getRouteApi('/vereinbarungen/$id');

/** Eine Vereinbarung: its deadline, who is party to it, and the rules that rest on it. */
export function AgreementPage() {
  const lang = useLang();
  const { here, confidence, roles } = useMessages();
  const words = useAgreementWords();
  const href = useHref();
  const { agreement, settles, clocks } = route.useLoaderData();
  const { id, name, summary, parties, state, due, daysLeft, validFrom } = agreement;
  const path = `/vereinbarungen/${id}`;
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <Breadcrumb label={here}><BreadcrumbItem href={href('/vereinbarungen')}>{words.title}</BreadcrumbItem><BreadcrumbItem>{name}</BreadcrumbItem></Breadcrumb>
      <PageHead title={name} facts={<><Tag announced={state === 'DUE'}>{words.states[state]}</Tag> <ConfidenceMark confidence={agreement.confidence}>{confidence[agreement.confidence]}</ConfidenceMark></>} actions={<><CopyLink href={href(path, { on: clocks.on, at: String(clocks.at) })} /><PrintButton>{words.print}</PrintButton></>} />
      <Plain page="agreements" />
      {state === 'DUE' && due !== null && daysLeft !== null ? <Deadline agreement={{ ...agreement, since: validFrom, due, daysLeft }} on={clocks.on} isToday={clocks.onIsToday} /> : <Text>{summary}</Text>}
      <Columns align="start">
        <Card aria-labelledby="regeln">
          <CardHead><Heading level={2} id="regeln">{words.settles}</Heading><span className="dashboard-detail">{formatNumber(settles.length, lang)}</span></CardHead>
          <CardBody><Text look="small" tone="muted">{settles.length === 0 ? words.settlesNone : words.settlesText}</Text></CardBody>
          {settles.length === 0 ? null : (
            <Table aria-labelledby="regeln">
              <TableHead><TableRow><TableColumnHead>{words.subject}</TableColumnHead><TableColumnHead>{words.role}</TableColumnHead><TableColumnHead>{words.bodies}</TableColumnHead><TableColumnHead>{words.force}</TableColumnHead></TableRow></TableHead>
              <TableBody>
                {settles.map((rule) => (
                  <TableRow key={rule.id}>
                    <TableRowHead><Link look="name" href={href(`/vorhaben/${rule.subject.id}`)}>{rule.subject.name}</Link></TableRowHead>
                    <TableCell label={words.role}><Link look="name" href={href('/zustaendigkeit', { subject: rule.subject.id, place: rule.place, role: rule.role })}>{roles[rule.role]}</Link></TableCell>
                    <TableCell label={words.bodies}>{rule.bodies.join(', ')}</TableCell>
                    <TableCell label={words.force}>{rule.announced ? <Tag announced>{words.announced}</Tag> : words.applies}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          )}
        </Card>
        <Stack>
          <Card as="aside" aria-labelledby="beteiligte">
            <CardHead><Heading level={2} id="beteiligte">{words.who}</Heading><span className="dashboard-detail">{words.otherwise(formatNumber(parties.length, lang))}</span></CardHead>
            <CardBody className="dashboard-answer">
              <Text look="small" tone="muted">{words.whoText}</Text>
              <ul className="dashboard-plain">{parties.map((party) => <li key={party.id}><Link look="name" href={href(`/stellen/${party.id}`)}>{party.name}</Link></li>)}</ul>
            </CardBody>
          </Card>
          <About told={agreement} />
        </Stack>
      </Columns>
    </>
  );
}
