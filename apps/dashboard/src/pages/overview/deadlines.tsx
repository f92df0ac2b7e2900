import type { Overview } from '@feder/contract/schemas';
import { DeadlineCard } from '@feder/react/deadline-card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Tag } from '@feder/react/tag';
import { Text } from '@feder/react/text';
import type { ReactNode } from 'react';
import { formatDay, formatDayOfYear, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useOverviewWords } from './words.ts';

type Agreement = Overview['agreements'][number];
type Due = Pick<Agreement, 'name' | 'summary' | 'since' | 'confidence'> & { due: string; daysLeft: number };

const isDue = (agreement: Agreement): agreement is Agreement & Due => agreement.state === 'DUE' && agreement.due !== null && agreement.daysLeft !== null;

/** Every agreement that has a deadline and is not concluded. */
export function Deadlines({ page }: { page: Overview }) {
  const href = useHref();
  const own = useOverviewWords();
  return page.agreements.filter(isDue).map((agreement) => <Deadline key={agreement.id} agreement={agreement} on={page.clocks.on} isToday={page.clocks.onIsToday}><Link href={href(`/vereinbarungen/${agreement.id}`)}>{own.open}</Link></Deadline>);
}

/** Days left, and where the day stands between the announcement and the deadline. `children`: more than the summary. */
export function Deadline({ agreement, on, isToday, children }: { agreement: Due; on: string; isToday: boolean; children?: ReactNode }) {
  const lang = useLang();
  const { overview: { deadline: words }, confidence } = useMessages();
  const { name, summary, due, daysLeft, since } = agreement;
  const day = (text: string) => formatDay(text, lang);
  const short = (text: string) => formatDayOfYear(text, lang);
  const whole = Date.parse(due) - Date.parse(since);
  return (
    <DeadlineCard
      aria-label={name}
      figure={formatNumber(Math.abs(daysLeft), lang)}
      unit={daysLeft > 0 ? words.left : daysLeft === 0 ? words.today : words.over}
      date={day(due)}
      title={<><Heading level={2} look="h3">{name}</Heading> {agreement.confidence === 'ANNOUNCED' ? <Tag announced>{confidence.ANNOUNCED}</Tag> : null}</>}
      start={{ date: short(since), word: words.announcedOn }}
      today={{ word: isToday ? words.now : words.onDay }}
      due={{ date: short(due), word: words.due }}
      elapsed={whole > 0 ? (Date.parse(on) - Date.parse(since)) / whole : 1}
      axisLabel={words.axis(day(since), day(on), day(due))}
    >
      <Text look="small" tone="muted">{summary} {children}</Text>
    </DeadlineCard>
  );
}
