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

const route = getRouteApi('/vorhaben');

/** Vorhaben und Leistungen: every subject that is recorded, by name. */
export function SubjectsPage() {
  const lang = useLang();
  const { confidence } = useMessages();
  const words = useProfileWords();
  const href = useHref();
  const { list } = route.useLoaderData();
  const search = route.useSearch();
  const of = list.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageTitle>{words.subjects.title}</PageTitle>
      <PageHead title={words.subjects.title} facts={words.subjects.facts(formatNumber(of, lang))} actions={<PrintButton>{words.print}</PrintButton>} />
      <NarrowForm action="/vorhaben" label={words.subjects.filter} kindLabel={words.subjects.kind} counts={list.counts} named={words.kinds} q={search.q} kind={search.kind} />
      <ListCard title={words.subjects.list} path="/vorhaben" shown={list.items.length} total={list.total} of={of} search={search}>
        <Table aria-labelledby="liste">
          <TableHead><TableRow><TableColumnHead>{words.subjects.name}</TableColumnHead><TableColumnHead>{words.subjects.kind}</TableColumnHead><TableColumnHead>{words.subjects.group}</TableColumnHead><TableColumnHead>{words.subjects.key}</TableColumnHead><TableColumnHead>{words.confidence}</TableColumnHead></TableRow></TableHead>
          <TableBody>
            {list.items.map((subject) => (
              <TableRow key={subject.id}>
                <TableRowHead><Link look="name" href={href(`/vorhaben/${subject.id}`)}>{subject.name[lang]}</Link></TableRowHead>
                <TableCell label={words.subjects.kind}>{words.kinds[subject.kind] ?? subject.kind}</TableCell>
                <TableCell label={words.subjects.group}>{subject.parentName?.[lang] ?? '–'}</TableCell>
                <TableCell label={words.subjects.key} className="dashboard-address">{subject.id}</TableCell>
                <TableCell label={words.confidence}><ConfidenceMark confidence={subject.confidence}>{confidence[subject.confidence]}</ConfidenceMark></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ListCard>
      <ListPages path="/vorhaben" next={list.next} search={search} />
    </>
  );
}
