import type { SubjectProfile } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { StatusBadge } from '@feder/react/status-badge';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { hyphenate } from '../../shell/hyphenate.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

type Line = SubjectProfile['roles'][number];

/** Every role over all places: the answers that most have, and how many have which status. Gaps and what is not recorded stand apart. */
export function RoleTable({ profile: { roles: lines, subject } }: { profile: SubjectProfile }) {
  const lang = useLang();
  const { roles, status } = useMessages();
  const { roles: words } = useProfileWords();
  const of = lines[0]?.of ?? 0;
  const isExpected = ({ counts }: Line) => counts.some((each) => each.status !== 'NOT_EXPECTED');
  const rest = lines.filter((line) => !isExpected(line));
  return (
    <Card aria-labelledby="rollen">
      <CardHead><Heading level={2} id="rollen">{words.title}</Heading><span className="dashboard-detail">{of === 1 ? words.one : words.of(formatNumber(of, lang))}</span></CardHead>
      <Table aria-labelledby="rollen">
        <TableHead><TableRow><TableColumnHead>{words.role}</TableColumnHead><TableColumnHead>{words.answer}</TableColumnHead>{of > 1 ? <TableColumnHead>{words.counts}</TableColumnHead> : null}</TableRow></TableHead>
        <TableBody>
          {lines.filter(isExpected).map((line) => <RoleRow key={line.role} subject={subject.id} line={line} />)}
          {rest.length > 0 ? (
            <TableRow><TableCell colSpan={of > 1 ? 3 : 2}><div className="dashboard-rest"><StatusBadge status="NOT_EXPECTED">{status.NOT_EXPECTED}</StatusBadge><span>{rest.map(({ role }) => roles[role]).join(', ')}. {words.rest}</span></div></TableCell></TableRow>
          ) : null}
        </TableBody>
      </Table>
      <CardBody><Text look="small" tone="muted">{words.apart}</Text></CardBody>
    </Card>
  );
}

function RoleRow({ subject, line: { role, of, counts, groups, different, announced } }: { subject: string; line: Line }) {
  const lang = useLang();
  const { roles, status } = useMessages();
  const { roles: words } = useProfileWords();
  const href = useHref();
  const number = (value: number) => formatNumber(value, lang);
  const open = of === 1 && (groups[0]?.status === 'GAP' || groups[0]?.status === 'CONFLICT') ? groups[0].status : undefined;
  return (
    <TableRow status={open}>
      <TableRowHead><Link look="name" href={href('/zustaendigkeit', { subject, place: groups[0]?.place, role })}>{roles[role]}</Link></TableRowHead>
      <TableCell label={words.answer}>
        <ul className="profile-answers">
          {groups.map((group) => (
            <li key={`${group.status} ${group.place}`}>
              <Answer group={group} of={of} />
              {of > 1 ? <span className="dashboard-detail">{words.count(number(group.count), number(of))}</span> : null}
            </li>
          ))}
          {different > groups.length ? <li className="dashboard-detail">{words.more(number(different - groups.length))}</li> : null}
          {announced.length > 0 ? <li className="dashboard-detail">{words.announced(announced.join(', '))}</li> : null}
        </ul>
      </TableCell>
      {of > 1 ? (
        <TableCell label={words.counts}>
          <ul className="profile-answers">{counts.map((each) => <li key={each.status}><StatusBadge status={each.status}>{status[each.status]}</StatusBadge><span className="dashboard-detail">{words.count(number(each.count), number(of))}</span></li>)}</ul>
        </TableCell>
      ) : null}
    </TableRow>
  );
}

function Answer({ group, of }: { group: Line['groups'][number]; of: number }) {
  const { status } = useMessages();
  const { roles: words } = useProfileWords();
  const href = useHref();
  const word = status[group.status];
  if (group.self) return <StatusBadge status={group.status} quiet word={word}>{group.count === of ? words.self : words.selfHere}</StatusBadge>;
  if (group.bodies.length === 0) return <StatusBadge status={group.status}>{word}</StatusBadge>;
  return (
    <StatusBadge status={group.status} quiet word={word}>
      {group.bodies.map(({ id, name, share }, index) => <span key={`${id} ${share ?? ''}`}>{index > 0 ? ', ' : ''}<Link look="name" href={href(`/stellen/${id}`)}>{hyphenate(name)}</Link>{share && group.bodies.length > 1 ? ` ${share}` : ''}</span>)}
    </StatusBadge>
  );
}
