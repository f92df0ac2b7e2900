import type { BodyProfile } from '@feder/contract/schemas';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { formatDay } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

/** Zusagen, each with the day on which it is due. `of` says whose page this is: the other end is named. */
export function Commitments({ items, of }: { items: BodyProfile['commitments']; of: 'body' | 'subject' }) {
  const lang = useLang();
  const { commitments: words, acceptance: { left, today, over } } = useProfileWords();
  const href = useHref();
  return (
    <Card as="aside" aria-labelledby="zusagen">
      <CardHead><Heading level={2} id="zusagen">{words.title}</Heading></CardHead>
      <CardBody>
        {items.length === 0 ? <Text tone="muted">{words.none}</Text> : (
          <ul className="dashboard-plain">
            {items.map(({ id, task, subject, body, due, daysLeft, binding, kept, grounds }) => (
              <li key={id}>
                <strong>{task}</strong>
                <Text look="small" tone="muted">{of === 'body' ? <Link look="name" href={href(`/vorhaben/${subject.id}`)}>{words.forSubject(subject.name)}</Link> : <Link look="name" href={href(`/stellen/${body.id}`)}>{words.by(body.name)}</Link>}{` · ${grounds}`}{binding ? '' : ` · ${words.asked}`}</Text>
                {kept !== null ? <Badge tone="ok">{words.kept(formatDay(kept, lang))}</Badge> : <p className="profile-due"><strong>{`${words.due(formatDay(due, lang))}, ${daysLeft > 0 ? left(daysLeft) : daysLeft === 0 ? today : over(-daysLeft)}`}</strong></p>}
              </li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
