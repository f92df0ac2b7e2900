import type { Timeline } from '@feder/contract/schemas';

export type Span = Timeline['roles'][number]['spans'][number];

/** The span that holds a day. */
export const spanOn = (spans: readonly Span[], day: string): Span | undefined => spans.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to));

/** Where two timelines answer otherwise: each role of either, on its own day. */
export function compared(now: Timeline, then: Timeline): { role: Timeline['roles'][number]['role']; now: Span | undefined; then: Span | undefined; changed: boolean }[] {
  const roles = [...new Set([...now.roles, ...then.roles].map(({ role }) => role))];
  const on = (timeline: Timeline, role: string) => spanOn(timeline.roles.find((each) => each.role === role)?.spans ?? [], timeline.clocks.on);
  return roles.map((role) => {
    const [a, b] = [on(now, role), on(then, role)];
    return { role, now: a, then: b, changed: said(a) !== said(b) };
  });
}

const said = (span: Span | undefined): string => (span ? [span.status, span.reason, ...span.holders.map(({ id, share }) => `${id} ${share ?? ''}`).sort()].join('\n') : '');

/** Days at which a span of any role begins or ends, in order. */
export const edgesIn = ({ roles }: Timeline): string[] => [...new Set(roles.flatMap(({ spans }) => spans.flatMap(({ from }) => from ?? [])))].sort();
