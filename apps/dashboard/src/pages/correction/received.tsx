import { Alert } from '@feder/react/alert';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { SummaryItem, SummaryList } from '@feder/react/summary-list';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import type { CorrectionData } from './load.ts';

/** The hint has arrived: what happens now, what it was about, and the way back. */
export function Received({ id, data }: { id: string; data: NonNullable<CorrectionData> }) {
  const lang = useLang();
  const { correction: words, roles } = useMessages();
  const href = useHref();
  const { page, asked } = data;
  return (
    <>
      <Alert tone="ok" role="status" actions={<ButtonLink href={href('/zustaendigkeit', { subject: page.subject.id, place: page.place.key, role: page.focus })}>{words.back}</ButtonLink>}>
        <p><strong>{words.done}</strong></p>
        <p>{words.doneText}</p>
      </Alert>
      <Card aria-labelledby="about">
        <CardHead><Heading level={2} id="about">{words.about}</Heading></CardHead>
        <CardBody>
          <SummaryList>
            <SummaryItem term={words.subject}>{page.subject.name}</SummaryItem>
            <SummaryItem term={words.place}>{page.place.name}</SummaryItem>
            <SummaryItem term={words.role}>{roles[asked.role]}</SummaryItem>
            <SummaryItem term={words.on}>{formatDay(page.clocks.on, lang)}</SummaryItem>
            <SummaryItem term={words.receipt}><code>{id}</code></SummaryItem>
          </SummaryList>
        </CardBody>
      </Card>
    </>
  );
}
