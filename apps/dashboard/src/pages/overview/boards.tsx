import type { Overview } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useOverviewWords } from './words.ts';

/** The boards that decide or recommend. */
export function Boards({ page }: { page: Overview }) {
  const { overview: words } = useMessages();
  const href = useHref();
  const own = useOverviewWords();
  if (page.boards.length === 0) return null;
  return (
    <Card aria-labelledby="boards">
      <CardHead><Heading level={2} id="boards">{words.boards}</Heading><Link href={href('/gremien')}>{own.boards}</Link></CardHead>
      <CardBody>
        <ul className="dashboard-plain">
          {page.boards.map(({ id, name, summary }) => <li key={id}><strong>{name}</strong><Text look="small" tone="muted">{summary}</Text></li>)}
        </ul>
      </CardBody>
    </Card>
  );
}
