import type { ClockState } from '@feder/contract/schemas';
import { IconBook } from '@feder/icons/book';
import { IconCal } from '@feder/icons/cal';
import { Button } from '@feder/react/button';
import { Card } from '@feder/react/card';
import { Label } from '@feder/react/label';
import { TimeSlider } from '@feder/viz/time-slider';
import { useLocation } from '@tanstack/react-router';
import { formatInstant, formatLongDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { ClockField } from './clock-field.tsx';
import { dayOfNumber, numberOfDay, spanOf } from './days.ts';
import { useMapMessages } from './messages.ts';
import type { Moved } from './use-moving.ts';

export type TimeStripProps = {
  clocks: ClockState;
  /** Days on which something changes, each with what is said of it. */
  days: readonly { day: string; label: string }[];
  commits: readonly { seq: number; at: string }[];
  /** Where the sliders stand. */
  on: string;
  at: number;
  waiting: boolean;
  onMove: (to: Partial<Moved>) => void;
  /** Somebody is about to move one of them. */
  onReady?: (() => void) | undefined;
};

/** Both clocks as sliders with a mark at every change, and as fields: those are the exact way, and the one without a script. */
export function TimeStrip({ clocks, days, commits, on, at, waiting, onMove, onReady }: TimeStripProps) {
  const { time: words } = useMapMessages();
  const { clocks: names } = useMessages();
  const lang = useLang();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { min, max } = spanOf(days, clocks.on, clocks.today);
  const number = (value: number) => formatNumber(value, lang);
  const entry = (seq: number) => {
    const commit = commits.findLast((each) => each.seq <= seq);
    return commit ? words.entry(number(seq), formatInstant(commit.at, lang)) : names.beforeRecord;
  };
  return (
    <Card as="section" aria-label={words.label} className="dashboard-time" onPointerEnter={onReady} onFocus={onReady}>
      <div className="dashboard-needs-script">
        <TimeSlider
          label={<><IconCal />{names.validOn}</>} min={min} max={max} value={numberOfDay(on)} valueText={formatLongDay(on, lang)} onMove={(value) => onMove({ on: dayOfNumber(value) })}
          ticks={days.map(({ day, label }) => ({ at: numberOfDay(day), label }))}
          below={[dayOfNumber(min).slice(0, 4), waiting ? words.loading : (days.findLast(({ day }) => day <= on)?.label ?? ''), dayOfNumber(max).slice(0, 4)]}
        />
      </div>
      <form action={path} className="dashboard-time-form">
        <noscript><Label htmlFor="time-on">{names.validOn}</Label></noscript>
        <ClockField id="time-on" type="date" name="on" aria-label={names.validOn} min="1900-01-01" max="2199-12-31" value={on} required onEnter={(value) => onMove({ on: value })} />
        <HiddenSearch without={['on']} />
        <noscript><Button type="submit" size="small">{words.apply}</Button></noscript>
      </form>
      <div className="dashboard-needs-script">
        <TimeSlider
          label={<><IconBook />{names.knownAt}</>} min={0} max={clocks.head} value={at} valueText={entry(at)} onMove={(value) => onMove({ at: value === clocks.head ? undefined : String(value) })}
          ticks={commits.map(({ seq, at: instant }) => ({ at: seq, label: words.entry(number(seq), formatInstant(instant, lang)) }))}
          below={['0', entry(at), words.newest]}
        />
      </div>
      <form action={path} className="dashboard-time-form">
        <noscript><Label htmlFor="time-at">{`${names.knownAt}: ${words.entryField}`}</Label></noscript>
        <ClockField id="time-at" type="number" name="at" min={0} max={clocks.head} aria-label={`${names.knownAt}: ${words.entryField}`} value={String(at)} onEnter={(value) => onMove({ at: value === String(clocks.head) ? undefined : value })} />
        <HiddenSearch without={['at']} />
        <noscript><Button type="submit" size="small">{words.apply}</Button></noscript>
      </form>
    </Card>
  );
}
