import type { BoardView } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { List } from '@feder/react/list';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { useDecideWords } from './messages.ts';

const route = getRouteApi('/gremien/$id');

/** A board: who sits on it by bench, how it decides in sentences with their source, and what it has done. */
export function BoardPage() {
  const lang = useLang();
  const words = useDecideWords();
  const { findings } = useMessages();
  const { board, sessions, drafts } = route.useLoaderData();
  const href = useHref();
  const groups = [...Map.groupBy(board.seats, ({ group }) => group)];
  return (
    <>
      <PageTitle>{board.name[lang]}</PageTitle>
      <PageHead title={board.name[lang]} facts={`${board.rule.name[lang]} · ${words.source(board.rule.source)}`} actions={<PrintButton>{findings.print}</PrintButton>} />
      <Plain page="boards" />
      <Columns align="start">
        <Stack>
          <Rules board={board} />
          {groups.map(([group, seats]) => <Bench key={group} seats={seats} />)}
        </Stack>
        <Stack>
          <Card aria-labelledby="sitzungen">
            <CardHead><Heading level={2} id="sitzungen">{words.sessionsOf}</Heading></CardHead>
            {sessions.length === 0 ? <EmptyState heading={<Heading level={3}>{words.noSession}</Heading>} /> : <CardBody><ul className="dashboard-links">{sessions.map(({ id, day, title, stateName }) => <li key={id}><Link href={href(`/sitzungen/${id}`)}>{`${formatDay(day, lang)}: ${title[lang]}`}</Link> <span className="dashboard-detail">{stateName[lang]}</span></li>)}</ul></CardBody>}
          </Card>
          <Card aria-labelledby="vorlagen">
            <CardHead><Heading level={2} id="vorlagen">{words.draftsOf}</Heading></CardHead>
            {drafts.length === 0 ? <EmptyState heading={<Heading level={3}>{words.noDraft}</Heading>} /> : <CardBody><ul className="dashboard-links">{drafts.map(({ id, title, stateName, resolution }) => <li key={id}><Link href={href(`/beschluesse/${id}`)}>{title[lang]}</Link> <span className="dashboard-detail">{[stateName[lang], ...(resolution === null ? [] : [resolution])].join(' · ')}</span></li>)}</ul></CardBody>}
          </Card>
        </Stack>
      </Columns>
    </>
  );
}

function Rules({ board }: { board: BoardView }) {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { board: old } } = useMessages();
  const settings = Object.entries(board.parameters);
  return (
    <Card aria-labelledby="regel" edge="action">
      <CardHead><Heading level={2} id="regel">{words.sentences}</Heading></CardHead>
      <CardBody>
        <Stack>
          <List>
            {board.matters.map(({ id, name, formula }) => <li key={id}><Text look="reason">{words.decides(name[lang], formula[lang])}</Text></li>)}
            <li>{words.inForceOf(old.inForce[board.inForceAt] ?? board.inForceAt)}</li>
            <li>{words.noticeOf(board.noticeDays)}</li>
            <li>{words.proxiesAre(old.proxiesOf(board.proxies))}</li>
            <li>{`${old.clerks}: ${board.clerks.map(({ name }) => name[lang]).join(', ')}`}</li>
          </List>
          <Text look="small" tone="muted">{words.source(board.rule.source)}</Text>
          {settings.length > 0 ? <div><Heading level={3}>{words.settings}</Heading><List>{settings.map(([name, value]) => <li key={name}>{`${name}: ${value}`}</li>)}</List></div> : null}
          {board.open.length > 0 ? <div><Heading level={3}>{old.open}</Heading><List>{board.open.map((said) => <li key={said.de}>{said[lang]}</li>)}</List></div> : null}
        </Stack>
      </CardBody>
    </Card>
  );
}

/** The members of a bench, with what each may. */
function Bench({ seats }: { seats: BoardView['seats'] }) {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { board: old, session } } = useMessages();
  const [first] = seats;
  if (!first) return null;
  const id = `bank-${first.group}`;
  return (
    <Card aria-labelledby={id}>
      <CardHead><Heading level={2} id={id}>{first.name[lang]}</Heading><Text look="small" tone="muted">{words.seatsOf(seats.filter(({ office }) => office !== null).length, seats.length)}</Text></CardHead>
      <Table className="dashboard-aligned">
        <TableHead><TableRow><TableColumnHead>{session.office}</TableColumnHead><TableColumnHead>{session.seat}</TableColumnHead><TableColumnHead>{old.represents}</TableColumnHead></TableRow></TableHead>
        <TableBody>
          {seats.map(({ seat, voting, chair, officeName, places }) => (
            <TableRow key={seat}>
              <TableRowHead>{officeName?.[lang] ?? session.vacant}{chair ? ` · ${old.chair}` : ''}</TableRowHead>
              <TableCell label={session.seat}>{old.votes[voting] ?? voting}</TableCell>
              <TableCell label={old.represents}>{places.length > 0 ? places.map(({ name: town }) => town).join(', ') : '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
