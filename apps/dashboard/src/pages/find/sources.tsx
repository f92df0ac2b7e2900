import type { AnswersPage } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { formatDaysIn } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';

/** Where the facts on this page come from. */
export function Sources({ page }: { page: AnswersPage }) {
  const lang = useLang();
  const { find } = useMessages();
  const sources = Object.entries(page.names.sources);
  if (sources.length === 0) return null;
  return (
    <Card aria-labelledby="sources">
      <CardHead><Heading level={2} id="sources">{find.sources}</Heading></CardHead>
      <CardBody>
        <ul className="dashboard-links">
          {sources.map(([id, { title, publisher, state, url }]) => (
            <li key={id}>{url ? <Link href={url}>{title}</Link> : title} <span className="dashboard-detail">{find.sourceState(publisher, formatDaysIn(state, lang))}</span></li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
