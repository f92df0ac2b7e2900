import type { Timeline } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { dayOfNumber, numberOfDay } from '../map/days.ts';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useTravelMessages } from './messages.ts';
import { spanOn, type Span } from './spans.ts';
import { useSaid } from './use-said.ts';

/** Each role as a bar over the years, and under it the same in words. */
export function RoleLines({ timeline, from, to }: { timeline: Timeline; from: number; to: number }) {
  const { lines: words } = useTravelMessages();
  const { roles } = useMessages();
  const lang = useLang();
  const { on, at } = timeline.clocks;
  const share = (day: number) => Math.min(1, Math.max(0, (day - from) / (to - from)));
  const part = (span: Span) => {
    const [start, end] = [span.from === null ? 0 : share(numberOfDay(span.from)), span.to === null ? 1 : share(numberOfDay(span.to))];
    return { insetInlineStart: `${start * 100}%`, inlineSize: `${(end - start) * 100}%` };
  };
  return (
    <Card as="section" aria-labelledby="rollen">
      <CardHead><Heading level={2} id="rollen">{words.title}</Heading><Text look="small" tone="muted">{words.facts(formatNumber(at, lang))}</Text></CardHead>
      <CardBody>
        {timeline.roles.length === 0 ? <Text>{words.none}</Text> : (
          <dl className="dashboard-roles">
            {timeline.roles.map(({ role, spans }) => (
              <div key={role}>
                <dt>{roles[role]}</dt>
                <dd>
                  <div className="dashboard-role-bar" aria-hidden="true">
                    {spans.map((span) => <span key={span.from ?? ''} className="feder-pattern" data-status={span.status} style={part(span)} />)}
                    <span className="dashboard-role-day" style={{ insetInlineStart: `${share(numberOfDay(on)) * 100}%` }} />
                  </div>
                  <ol className="dashboard-plain dashboard-role-spans">
                    {spans.map((span) => <SpanLine key={span.from ?? ''} span={span} chosen={span === spanOn(spans, on)} />)}
                  </ol>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </CardBody>
    </Card>
  );
}

function SpanLine({ span, chosen }: { span: Span; chosen: boolean }) {
  const { lines: words } = useTravelMessages();
  const lang = useLang();
  const said = useSaid();
  const days = [span.from === null ? (span.to === null ? words.ever : null) : words.from(formatDay(span.from, lang)), span.to === null ? null : words.until(formatDay(dayOfNumber(numberOfDay(span.to) - 1), lang))].filter(Boolean).join(', ');
  return <li data-chosen={chosen ? '' : undefined}><span className="dashboard-role-days">{days}</span> <span>{said(span)}{chosen ? <span className="dashboard-detail"> {words.now}</span> : null}</span></li>;
}
