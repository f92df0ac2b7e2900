import type { HistoryList } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Tag } from '@feder/react/tag';
import { Text } from '@feder/react/text';
import { Timeline, TimelineItem } from '@feder/react/timeline';
import { useSearch } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

type Event = HistoryList['items'][number];

/** Verlauf: what began or ended, the latest first; each with its day, what it was, what it rests on and since which entry it is known. */
export function History({ list, path, on, of }: { list: HistoryList; path: string; on: string; of: string }) {
  const lang = useLang();
  const { history: words } = useProfileWords();
  const href = useHref();
  const { verlauf, role, after } = useSearch({ strict: false });
  const number = (value: number) => formatNumber(value, lang);
  return (
    <Card aria-labelledby="verlauf">
      <CardHead><Heading level={2} id="verlauf" tabIndex={-1}>{words.title}</Heading></CardHead>
      <CardBody className="dashboard-answer">
        {list.items.length === 0 ? <Text tone="muted">{words.none}</Text> : <Timeline>{list.items.map((event) => <HistoryEntry key={event.id} event={event} on={on} of={of} />)}</Timeline>}
        {list.items.length < list.total ? <Text look="small" tone="muted">{words.shown(number(list.items.length), number(list.total))}</Text> : null}
        {verlauf === undefined && list.next !== null ? <p><Link href={`${href(path, { role, after, verlauf: 'alle' })}#verlauf`}>{words.all(number(list.total))}</Link></p> : null}
        {verlauf !== undefined && list.next !== null ? <p><Link href={`${href(path, { role, after, verlauf: list.next })}#verlauf`}>{words.more}</Link></p> : null}
        {verlauf !== undefined ? <p><Link href={`${href(path, { role, after })}#verlauf`}>{words.less}</Link></p> : null}
      </CardBody>
    </Card>
  );
}

/** What the page is about is not named again. */
export function HistoryEntry({ event, on, of }: { event: Event; on: string; of: string }) {
  const lang = useLang();
  const { roles, confidence } = useMessages();
  const { events, history: words } = useProfileWords();
  const { what, edge, role, subject, bodies, text, atLatest, corrected, grounds, seq, day } = event;
  const name = role === null ? events[what] : `${events[what]}, ${roles[role as keyof typeof roles] ?? role}`;
  const about = [subject && subject.id !== of ? words.about(subject.name) : null, bodies.filter(({ id }) => id !== of || bodies.length > 1).map((body) => body.name).join(', ') || null, text].filter(Boolean).join(' · ');
  const announced = event.confidence === 'ANNOUNCED';
  return (
    <TimelineItem date={formatDay(day, lang)} dateTime={day} look={announced || day > on ? 'announced' : edge === 'TO' ? 'past' : 'present'}>
      <strong>{edge === 'TO' ? words.ends(name) : name}</strong>{about ? `: ${about}` : ''}
      {announced ? <> <Tag announced>{confidence.ANNOUNCED}</Tag></> : null}
      <span className="profile-detail">{[words.grounds(grounds), words.known(formatNumber(seq, lang)), corrected ? words.corrected : null, atLatest ? words.atLatest : null, day > on ? words.future : null].filter(Boolean).join(' · ')}</span>
    </TimelineItem>
  );
}
