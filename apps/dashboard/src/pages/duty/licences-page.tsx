import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDaysIn, formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { Plain } from '../plain/plain.tsx';
import { Parts } from './parts.tsx';
import { useDutyWords } from './words.ts';

const route = getRouteApi('/lizenzen');

/** Lizenzen: what is shipped and whose it is, from what is installed. */
export function LicencesPage() {
  const lang = useLang();
  const { licences: words } = useDutyWords();
  const { packages, sources, notices } = route.useLoaderData();
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead} />
      <Plain page="licences" />
      <Parts parts={[{ title: words.feder, text: [words.federText] }, { title: words.design, text: [words.designText, words.geo] }]} />
      <Card aria-labelledby="quellen">
        <CardHead><Heading level={2} id="quellen">{words.data}</Heading></CardHead>
        <CardBody><Text look="small" tone="muted">{words.dataText}</Text></CardBody>
        <Table aria-labelledby="quellen">
          <TableHead><TableRow><TableColumnHead>{words.source}</TableColumnHead><TableColumnHead>{words.publisher}</TableColumnHead><TableColumnHead>{words.state}</TableColumnHead><TableColumnHead>{words.terms}</TableColumnHead></TableRow></TableHead>
          <TableBody>
            {sources.map(({ id, title, publisher, state, terms, url }) => (
              <TableRow key={id}><TableRowHead>{url === null ? title : <Link href={url}>{title}</Link>}</TableRowHead><TableCell label={words.publisher}>{publisher}</TableCell><TableCell label={words.state}>{formatDaysIn(state, lang)}</TableCell><TableCell label={words.terms}>{terms ?? words.noTerms}</TableCell></TableRow>
            ))}
          </TableBody>
        </Table>
      </Card>
      <Card aria-labelledby="wortlaut">
        <CardHead><Heading level={2} id="wortlaut">{words.notices}</Heading></CardHead>
        <Accordion>{notices.map(({ title, text }) => <AccordionItem key={title} title={title}><p className="dashboard-lines dashboard-address">{text}</p></AccordionItem>)}</Accordion>
      </Card>
      <Card aria-labelledby="pakete">
        <CardHead><Heading level={2} id="pakete">{words.packages}</Heading></CardHead>
        <CardBody><Text look="small" tone="muted">{words.packagesText(formatNumber(packages.length, lang))}</Text></CardBody>
        <Table aria-labelledby="pakete">
          <TableHead><TableRow><TableColumnHead>{words.name}</TableColumnHead><TableColumnHead>{words.version}</TableColumnHead><TableColumnHead>{words.licence}</TableColumnHead></TableRow></TableHead>
          <TableBody>{packages.map(({ name, version, licence }) => <TableRow key={`${name} ${version}`}><TableRowHead>{name}</TableRowHead><TableCell label={words.version}>{version}</TableCell><TableCell label={words.licence}>{licence || words.unknown}</TableCell></TableRow>)}</TableBody>
        </Table>
      </Card>
    </>
  );
}
