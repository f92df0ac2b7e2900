import { Alert } from '@feder/react/alert';
import { ButtonLink } from '@feder/react/button-link';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import type { CorrectionData } from './load.ts';

/** The hint has arrived: what happens now, and the way back. */
export function Received({ id, data }: { id: string; data: NonNullable<CorrectionData> }) {
  const { correction: words } = useMessages();
  const href = useHref();
  const { page } = data;
  return (
    <Alert tone="ok" role="status" actions={<ButtonLink href={href('/zustaendigkeit', { subject: page.subject.id, place: page.place.key, role: page.focus })}>{words.back}</ButtonLink>}>
      <p><strong>{words.done}</strong></p>
      <p>{words.doneText}</p>
      <p>{words.receipt}: <code>{id}</code></p>
    </Alert>
  );
}
