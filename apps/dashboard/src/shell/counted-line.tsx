import type { Counted } from '@feder/contract/schemas';
import { Text } from '@feder/react/text';
import { formatDay } from '../format.ts';
import { useLang, useMessages } from '../i18n.ts';

/** Whose count of the inhabitants a share rests on, and how it is rounded: stands wherever shares do. */
export function CountedLine({ counted: { day, attribution, state } }: { counted: Counted }) {
  const { counted: said } = useMessages();
  const lang = useLang();
  return <Text look="small" tone="muted">{said(formatDay(day, lang), attribution, formatDay(state, lang))}</Text>;
}
