import type { AnswersPage, Names, RoleAnswer } from '@feder/contract/schemas';
import { Card, CardHead } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { StatusBadge } from '@feder/react/status-badge';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { Sentence } from '../../shell/sentence.tsx';

/** Every role of the subject here; those that nobody is expected for stand together at the end. */
export function AllRoles({ page }: { page: AnswersPage }) {
  const { find, roles, status } = useMessages();
  const { subject, place } = page;
  const expected = page.answers.filter((each) => each.answer.status !== 'NOT_EXPECTED');
  const rest = page.answers.filter((each) => each.answer.status === 'NOT_EXPECTED');
  const facts = [
    subject.catalogueName ? find.catalogued(subject.catalogueName, subject.id) : null,
    subject.typing.length > 0 ? `${find.facts.typing} ${subject.typing.join(', ')}` : null,
    place.ags ? `${find.facts.ags} ${place.ags}` : place.key ? `${find.facts.ars} ${place.key}` : null,
  ];
  return (
    <Card aria-labelledby="roles">
      <CardHead>
        <Heading level={2} id="roles">{find.allRoles(subject.name, place.name)}</Heading>
        <span className="dashboard-detail">{facts.filter(Boolean).join(' · ')}</span>
      </CardHead>
      <Table aria-labelledby="roles">
        <TableHead>
          <TableRow>
            {Object.values(find.columns).map((column) => <TableColumnHead key={column}>{column}</TableColumnHead>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {expected.map((each) => <RoleRow key={each.role} page={page} each={each} />)}
          {rest.length > 0 ? (
            <TableRow>
              <TableCell colSpan={5}>
                <div className="dashboard-rest">
                  <StatusBadge status="NOT_EXPECTED">{status.NOT_EXPECTED}</StatusBadge>
                  <span>{rest.map((each) => roles[each.role]).join(', ')}. {find.notExpected}</span>
                </div>
              </TableCell>
            </TableRow>
          ) : null}
        </TableBody>
      </Table>
    </Card>
  );
}

function RoleRow({ page, each }: { page: AnswersPage; each: RoleAnswer }) {
  const { find, roles, status, confidence } = useMessages();
  const href = useHref();
  const { role, answer, explanation } = each;
  const sure = answer.holders[0]?.confidence;
  const gap = answer.status === 'GAP' || answer.status === 'CONFLICT' ? answer.status : undefined;
  return (
    <TableRow status={gap}>
      <TableRowHead><Link look="name" href={href('/zustaendigkeit', { subject: page.subject.id, place: page.place.key, role })}>{roles[role]}</Link></TableRowHead>
      <TableCell label={find.columns.status}><StatusBadge status={answer.status}>{status[answer.status]}</StatusBadge></TableCell>
      <TableCell label={find.columns.body}><div><Holders answer={answer} names={page.names} /></div></TableCell>
      <TableCell label={find.columns.because} tone="muted"><div><Sentence of={explanation.because} names={page.names} /></div></TableCell>
      <TableCell label={find.columns.evidence}>{sure ? <ConfidenceMark confidence={sure}>{confidence[sure]}</ConfidenceMark> : '–'}</TableCell>
    </TableRow>
  );
}

function Holders({ answer, names }: { answer: RoleAnswer['answer']; names: Names }) {
  const { find, nobody, confidence } = useMessages();
  const name = (id: string) => names.bodies[id]?.name ?? id;
  if (answer.holders.length === 0) {
    const announced = answer.announced.map((held) => name(held.body)).join(', ');
    return <>{nobody[answer.status === 'GAP' ? 'GAP' : 'UNKNOWN']}{announced ? <span className="dashboard-detail">{confidence.ANNOUNCED}: {announced}</span> : null}</>;
  }
  return answer.holders.map((held) => (
    <span key={`${held.body} ${held.share ?? ''}`} className="dashboard-holder">
      {name(held.body)}{held.share && answer.holders.length > 1 ? ` ${held.share}` : ''}
      {held.performer ? <span className="dashboard-detail">{find.performer} {name(held.performer)}</span> : null}
      {held.formerly ? <span className="dashboard-detail">{find.formerly} {held.formerly.map(name).join(', ')}</span> : null}
    </span>
  ));
}
