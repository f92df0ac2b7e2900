import { Card, CardBody, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptInput, KeptSelect } from '../../shell/kept.tsx';
import { useRoot } from '../../shell/use-root.ts';
import { Plain } from '../plain/plain.tsx';

const route = getRouteApi('/sitzungen');

/** Every session, the latest day first. */
export function SessionsPage() {
  const lang = useLang();
  const { boards: { sessions: words } } = useMessages();
  const href = useHref();
  const { list, boards, planspiel } = route.useLoaderData();
  const { me } = useRoot();
  const names = new Map(boards.map(({ id, name }) => [id, name[lang]]));
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.facts(formatNumber(list.total, lang))} />
      <Plain page="sessions" />
      <Card aria-label={words.title}>
        {list.items.length === 0 ? <EmptyState heading={<Heading level={2}>{words.empty}</Heading>} /> : (
          <Table>
            <TableHead><TableRow><TableColumnHead>{words.day}</TableColumnHead><TableColumnHead>{words.name}</TableColumnHead><TableColumnHead>{words.board}</TableColumnHead><TableColumnHead>{words.state}</TableColumnHead></TableRow></TableHead>
            <TableBody>
              {list.items.map(({ id, day, title, board, stateName, form }) => (
                <TableRow key={id}>
                  <TableRowHead><Link look="name" href={href(`/sitzungen/${id}`)}>{formatDay(day, lang)}</Link></TableRowHead>
                  <TableCell label={words.name}>{`${title[lang]}, ${words.forms[form] ?? form}`}</TableCell>
                  <TableCell label={words.board}>{names.get(board) ?? board}</TableCell>
                  <TableCell label={words.state}>{stateName[lang]}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Card>
      {planspiel && me?.office ? (
        <Card aria-labelledby="anberaumen">
          <CardHead><Heading level={2} id="anberaumen">{words.plan}</Heading></CardHead>
          <CardBody>
            <ActForm act="plan-session" back="/sitzungen/:id" variant="primary">
              <Field label={words.board}>{(control) => <KeptSelect {...control} name="board">{boards.map(({ id, name }) => <option key={id} value={id}>{name[lang]}</option>)}</KeptSelect>}</Field>
              <Field label={words.form}>{(control) => <KeptSelect {...control} name="form">{Object.entries(words.forms).map(([value, label]) => <option key={value} value={value}>{label}</option>)}</KeptSelect>}</Field>
              <Field label={words.day}>{(control) => <KeptInput {...control} name="day" type="date" required />}</Field>
              <Field label={words.titleField}>{(control) => <KeptInput {...control} name="title" required />}</Field>
              <Field label={words.place}>{(control) => <KeptInput {...control} name="place" />}</Field>
            </ActForm>
          </CardBody>
        </Card>
      ) : null}
    </>
  );
}
