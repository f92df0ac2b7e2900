import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Tag } from '@feder/react/tag';
import { Text } from '@feder/react/text';
import { Timeline, TimelineItem } from '@feder/react/timeline';
import { useSearch } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import type { OverviewData } from './load.ts';
import { useOverviewWords } from './words.ts';

/** What was decided or agreed last, with its ground. */
export function Lately({ recent }: { recent: OverviewData['recent'] }) {
  const lang = useLang();
  const { roles, confidence } = useMessages();
  const words = useOverviewWords();
  const href = useHref();
  return (
    <Card aria-labelledby="zuletzt">
      <CardHead><Heading level={2} id="zuletzt">{words.recent}</Heading></CardHead>
      <CardBody>
        {recent.length === 0 ? <Text tone="muted">{words.recentNone}</Text> : (
          <Timeline>
            {recent.map(({ id, day, what, edge, role, subject, bodies, text, grounds, confidence: sure }) => (
              <TimelineItem key={id} date={formatDay(day, lang)} dateTime={day} look={sure === 'ANNOUNCED' ? 'announced' : edge === 'TO' ? 'past' : 'present'}>
                <strong>{[words.what[what] ?? what, role === null ? null : roles[role as keyof typeof roles]].filter(Boolean).join(', ')}{edge === 'TO' ? ` ${words.ends}` : ''}</strong>
                {': '}
                {subject ? <Link look="name" href={href(`/vorhaben/${subject.id}`)}>{words.quoted(subject.name)}</Link> : text}
                {bodies.length > 0 ? ` · ${bodies.map(({ name }) => name).join(', ')}` : ''}
                {sure === 'ANNOUNCED' ? <> <Tag announced>{confidence.ANNOUNCED}</Tag></> : null}
                <span className="profile-detail">{grounds}</span>
              </TimelineItem>
            ))}
          </Timeline>
        )}
      </CardBody>
    </Card>
  );
}

/** The sessions that come next. */
export function NextSessions({ sessions }: { sessions: OverviewData['sessions'] }) {
  const lang = useLang();
  const words = useOverviewWords();
  const href = useHref();
  const planspiel = useSearch({ strict: false }).world === 'planspiel';
  return (
    <Card aria-labelledby="sitzungen">
      <CardHead><Heading level={2} id="sitzungen">{words.sessions}</Heading><Link href={href('/sitzungen')}>{words.calendar}</Link></CardHead>
      <CardBody>
        {sessions.length === 0 ? <Text tone="muted">{planspiel ? words.sessionsNone : words.sessionsReal}</Text> : (
          <ul className="dashboard-plain">{sessions.map(({ id, day, title, boardName }) => <li key={id}><Link look="name" href={href(`/sitzungen/${id}`)}>{`${formatDay(day, lang)}: ${title[lang]}`}</Link><Text look="small" tone="muted">{boardName[lang]}</Text></li>)}</ul>
        )}
      </CardBody>
    </Card>
  );
}
