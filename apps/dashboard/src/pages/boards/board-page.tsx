import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { List } from '@feder/react/list';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { getRouteApi } from '@tanstack/react-router';
import { useLang, useMessages } from '../../i18n.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';

const route = getRouteApi('/gremien/$id');

/** A board: how it decides, who sits on it, and what its source leaves open. */
export function BoardPage() {
  const lang = useLang();
  const { boards: { board: words, session }, findings } = useMessages();
  const board = route.useLoaderData();
  return (
    <>
      <PageTitle>{board.name[lang]}</PageTitle>
      <PageHead title={board.name[lang]} facts={`${board.rule.name[lang]} · ${board.rule.source}`} actions={<PrintButton>{findings.print}</PrintButton>} />
      <Columns align="start">
        <Card aria-labelledby="sitze">
          <CardHead><Heading level={2} id="sitze">{words.seats}</Heading></CardHead>
          <Table>
            <TableHead><TableRow><TableColumnHead>{session.seat}</TableColumnHead><TableColumnHead>{session.office}</TableColumnHead><TableColumnHead>{words.represents}</TableColumnHead></TableRow></TableHead>
            <TableBody>
              {board.seats.map(({ seat, name, voting, chair, officeName, places }) => (
                <TableRow key={seat}>
                  <TableRowHead>{`${name[lang]}${chair ? ` · ${words.chair}` : ''} · ${words.votes[voting] ?? voting}`}</TableRowHead>
                  <TableCell label={session.office}>{officeName?.[lang] ?? session.vacant}</TableCell>
                  <TableCell label={words.represents}>{places.length > 0 ? places.map(({ name: town }) => town).join(', ') : '–'}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Card>
        <Stack>
          <Card aria-labelledby="regel">
            <CardHead><Heading level={2} id="regel">{words.matters}</Heading></CardHead>
            <CardBody>
              <DescriptionList>
                {board.matters.map(({ id, name, formula }) => <DescriptionTerm key={id} term={name[lang]}>{formula[lang]}</DescriptionTerm>)}
                <DescriptionTerm term={words.inForceAt}>{words.inForce[board.inForceAt] ?? board.inForceAt}</DescriptionTerm>
                <DescriptionTerm term={words.proxies}>{words.proxiesOf(board.proxies)}</DescriptionTerm>
                <DescriptionTerm term={words.clerks}>{board.clerks.map(({ name }) => name[lang]).join(', ')}</DescriptionTerm>
              </DescriptionList>
            </CardBody>
          </Card>
          {board.open.length > 0 ? (
            <Card aria-labelledby="offen">
              <CardHead><Heading level={2} id="offen">{words.open}</Heading></CardHead>
              <CardBody><List>{board.open.map((said) => <li key={said.de}>{said[lang]}</li>)}</List></CardBody>
            </Card>
          ) : null}
        </Stack>
      </Columns>
    </>
  );
}
