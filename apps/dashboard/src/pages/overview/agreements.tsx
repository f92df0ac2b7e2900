import type { Overview } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Tag } from '@feder/react/tag';
import { Text } from '@feder/react/text';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useOverviewWords } from './words.ts';

/** What Land and municipal side have agreed, or are to agree. */
export function Agreements({ page }: { page: Overview }) {
  const { overview: words, confidence } = useMessages();
  const href = useHref();
  const own = useOverviewWords();
  if (page.agreements.length === 0) return null;
  return (
    <Card aria-labelledby="agreements">
      <CardHead><Heading level={2} id="agreements">{words.agreements}</Heading><Link href={href('/vereinbarungen')}>{own.agreements}</Link></CardHead>
      <CardBody>
        <ul className="dashboard-plain">
          {page.agreements.map(({ id, name, summary, parties, state, confidence: sure }) => (
            <li key={id}>
              <Link look="name" href={href(`/vereinbarungen/${id}`)}><strong>{name}</strong></Link> <Tag announced={state === 'DUE'}>{words.agreementState[state]}</Tag>
              <Text look="small" tone="muted">{summary}</Text>
              <Text look="small" tone="muted">{parties.join(', ')}</Text>
              <ConfidenceMark confidence={sure}>{confidence[sure]}</ConfidenceMark>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
