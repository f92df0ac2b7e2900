import { useMessages } from '../../i18n.ts';
import { useTravelMessages } from './messages.ts';
import type { Span } from './spans.ts';

/** A span in words: its status, and who. */
export function useSaid(): (span: Span | undefined) => string {
  const { status } = useMessages();
  const { reasons } = useTravelMessages();
  return (span) => {
    if (!span) return '–';
    const who = span.holders.map(({ name, share }) => (share === null ? name : `${name} ${share}`)).join(', ');
    const word = (span.reason === null ? undefined : reasons[span.reason]) ?? status[span.status];
    return who === '' ? word : span.status === 'UNIQUE' ? who : `${word}: ${who}`;
  };
}
