import type { BodyProfile, DutiesPage } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Pagination, PaginationLink } from '@feder/react/pagination';
import { StatusBadge } from '@feder/react/status-badge';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { useSearch } from '@tanstack/react-router';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

type Props = { page: DutiesPage; byRole: BodyProfile['byRole'] };

/** Pflichten: everything that the body is named for, page by page; in how many of how many places. */
export function Duties({ page, byRole }: Props) {
  const lang = useLang();
  const { duties: words, ...all } = useProfileWords();
  const href = useHref();
  const { role, after } = useSearch({ strict: false });
  const path = `/stellen/${page.body.id}`;
  if (byRole.length === 0) return <Card aria-label={words.title}><EmptyState heading={<Heading level={2}>{words.empty}</Heading>}>{words.emptyText}</EmptyState></Card>;
  return (
    <Card aria-labelledby="pflichten">
      <CardHead><Heading level={2} id="pflichten">{words.title}</Heading><span className="dashboard-detail">{words.of(formatNumber(page.total, lang))}</span></CardHead>
      <CardBody><Roles path={path} byRole={byRole} chosen={role} /><Text look="small" tone="muted">{words.explain}</Text></CardBody>
      <Table aria-labelledby="pflichten">
        <TableHead><TableRow><TableColumnHead>{words.subject}</TableColumnHead><TableColumnHead>{words.role}</TableColumnHead><TableColumnHead>{words.kind}</TableColumnHead><TableColumnHead>{words.where}</TableColumnHead></TableRow></TableHead>
        <TableBody>{page.items.map((duty) => <DutyRow key={duty.id} duty={duty} />)}</TableBody>
      </Table>
      {page.next === null && after === undefined ? null : (
        <CardBody>
          <Pagination label={`${words.title}: ${all.pages}`}>
            {after === undefined ? null : <PaginationLink href={`${href(path, { role })}#pflichten`}>{all.first}</PaginationLink>}
            {page.next === null ? null : <PaginationLink href={`${href(path, { role, after: page.next })}#pflichten`} rel="next">{all.next}</PaginationLink>}
          </Pagination>
        </CardBody>
      )}
    </Card>
  );
}

function Roles({ path, byRole, chosen }: { path: string; byRole: BodyProfile['byRole']; chosen: string | undefined }) {
  const lang = useLang();
  const { roles } = useMessages();
  const { duties: words } = useProfileWords();
  const href = useHref();
  const all = byRole.reduce((sum, { lines }) => sum + lines, 0);
  const link = (name: string, count: number, role: string | undefined) => (
    <li key={role ?? ''}><Link href={`${href(path, { role })}#pflichten`} aria-current={role === chosen ? 'true' : undefined}>{name}</Link> <span className="dashboard-detail">{formatNumber(count, lang)}</span></li>
  );
  return <nav aria-label={words.byRole}><ul className="profile-roles">{link(words.allRoles, all, undefined)}{byRole.map(({ role, lines }) => link(roles[role], lines, role))}</ul></nav>;
}

function DutyRow({ duty: { subject, role, kind, runs, count, of } }: { duty: DutiesPage['items'][number] }) {
  const lang = useLang();
  const { roles } = useMessages();
  const { duties: words } = useProfileWords();
  const href = useHref();
  const disputed = runs.some(({ status }) => status === 'CONFLICT');
  return (
    <TableRow status={disputed ? 'CONFLICT' : undefined}>
      <TableRowHead><Link look="name" href={href(`/vorhaben/${subject.id}`)}>{subject.name[lang]}</Link></TableRowHead>
      <TableCell label={words.role}><Link look="name" href={href('/zustaendigkeit', { subject: subject.id, place: runs[0]?.from, role })}>{roles[role]}</Link></TableCell>
      <TableCell label={words.kind} tone="muted"><span>{words[kind]}{disputed ? <> <StatusBadge status="CONFLICT">{words.conflict}</StatusBadge></> : null}</span></TableCell>
      <TableCell label={words.where}>{words.cells(formatNumber(count, lang), formatNumber(of, lang))}</TableCell>
    </TableRow>
  );
}
