import { ConfidenceMark } from '@feder/react/confidence-mark';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { getRouteApi } from '@tanstack/react-router';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { ListCard, ListPages } from './list-parts.tsx';
import { NarrowForm } from './narrow-form.tsx';
import { useProfileWords } from './words.ts';

const route = getRouteApi('/stellen');

/** Stellen: every body that is recorded, by name. */
export function BodiesPage() {
  const lang = useLang();
  const { confidence } = useMessages();
  const words = useProfileWords();
  const href = useHref();
  const { list } = route.useLoaderData();
  const search = route.useSearch();
  const of = list.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageTitle>{words.bodies.title}</PageTitle>
      <PageHead title={words.bodies.title} facts={words.bodies.facts(formatNumber(of, lang))} actions={<PrintButton>{words.print}</PrintButton>} />
      <NarrowForm action="/stellen" label={words.bodies.filter} kindLabel={words.bodies.form} counts={list.counts} named={words.forms} q={search.q} kind={search.kind} />
      <ListCard title={words.bodies.list} path="/stellen" shown={list.items.length} total={list.total} of={of} search={search}>
        <Table aria-labelledby="liste">
          <TableHead><TableRow><TableColumnHead>{words.bodies.name}</TableColumnHead><TableColumnHead>{words.bodies.form}</TableColumnHead><TableColumnHead>{words.bodies.level}</TableColumnHead><TableColumnHead>{words.bodies.place}</TableColumnHead><TableColumnHead>{words.confidence}</TableColumnHead></TableRow></TableHead>
          <TableBody>
            {list.items.map((body) => (
              <TableRow key={body.id}>
                <TableRowHead><Link look="name" href={href(`/stellen/${body.id}`)}>{body.name[lang]}</Link></TableRowHead>
                <TableCell label={words.bodies.form}>{words.forms[body.form] ?? body.form}</TableCell>
                <TableCell label={words.bodies.level}>{words.levels[body.level] ?? body.level}</TableCell>
                <TableCell label={words.bodies.place}><span>{body.placeName}{body.place ? <span className="dashboard-detail">{body.place}</span> : null}</span></TableCell>
                <TableCell label={words.confidence}><ConfidenceMark confidence={body.confidence}>{confidence[body.confidence]}</ConfidenceMark></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ListCard>
      <ListPages path="/stellen" next={list.next} search={search} />
    </>
  );
}
