import type { AnswersPage } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { useMessages } from '../../i18n.ts';

/** Who could decide what is open. */
export function Closers({ closers }: { closers: AnswersPage['closers'] }) {
  const { find: { closers: words } } = useMessages();
  return (
    <Card as="aside" aria-labelledby="closers">
      <CardHead><Heading level={2} id="closers">{words.title}</Heading></CardHead>
      <CardBody>
        <Text look="small" tone="muted">{closers.length > 0 ? words.lead : words.none}</Text>
        <ul className="dashboard-plain">
          {closers.map(({ id, name, summary }) => <li key={id}><strong>{name}</strong><Text look="small" tone="muted">{summary}</Text></li>)}
        </ul>
      </CardBody>
    </Card>
  );
}
