import { Card, CardBody, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import type { FindData, Half } from './load.ts';
import { PlaceView } from './place-view.tsx';

type Data = Extract<FindData, { kind: 'choose' }>;

/** What was typed may be several things, or none: the hits are offered, and what is still missing is said. */
export function ChooseView({ data: { what, where, at } }: { data: Data }) {
  const { find: { choose } } = useMessages();
  return (
    <>
      {what?.hits ? <Hits half={what} title={choose.what} change={(subject) => ({ subject, place: where?.id, where: where?.id ? undefined : where?.typed })} /> : null}
      {where?.hits ? <Hits half={where} title={choose.where} change={(place) => ({ place, subject: what?.id, q: what?.id ? undefined : what?.typed })} /> : null}
      {what === null ? <Text>{choose.missingWhat}</Text> : null}
      {at === null ? null : <PlaceView at={at} />}
      {where === null ? <Text>{choose.missingWhere}</Text> : null}
    </>
  );
}

function Hits({ half, title, change }: { half: Half; title: string; change: (id: string) => Record<string, string | undefined> }) {
  const { find: { choose } } = useMessages();
  const href = useHref();
  const hits = half.hits ?? [];
  if (hits.length === 0) return <Card aria-label={title}><EmptyState heading={<Heading level={2}>{choose.none(half.typed)}</Heading>}>{choose.noneHelp}</EmptyState></Card>;
  return (
    <Card aria-label={title}>
      <CardHead><Heading level={2}>{title}</Heading></CardHead>
      <CardBody>
        <ul className="dashboard-links">
          {hits.map(({ id, name, detail }) => (
            <li key={id}><Link href={href('/zustaendigkeit', change(id))}>{name}</Link> <span className="dashboard-detail">{detail}</span></li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
