import type { AgreementView } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import type { ReactNode } from 'react';
import { formatDay, formatDaysIn } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useProfileWords } from './words.ts';

type Told = Pick<AgreementView['agreement'], 'confidence' | 'source' | 'bases' | 'validFrom' | 'validTo' | 'startUnknown'>;

/** What a record says of itself: its days, its source, its legal grounds, how sure it is. `children` are more pairs, before these. */
export function About({ told, children }: { told: Told; children?: ReactNode }) {
  const lang = useLang();
  const { confidence, confidenceMeaning } = useMessages();
  const { body: words, ...all } = useProfileWords();
  const { source, bases } = told;
  const title = source.paragraph === null ? source.title : `${source.title}, ${source.paragraph}`;
  return (
    <Card as="aside" aria-labelledby="angaben">
      <CardHead><Heading level={2} id="angaben">{words.about}</Heading></CardHead>
      <CardBody>
        <DescriptionList>
          {children}
          <DescriptionTerm term={words.basis}>
            {bases.length === 0 ? words.noBasis : bases.map(({ label, title: of, url }, index) => <span key={label}>{index > 0 ? ', ' : ''}{url === null ? <span title={of}>{label}</span> : <Link href={url} title={of}>{label}</Link>}</span>)}
          </DescriptionTerm>
          <DescriptionTerm term={words.source} note={`${source.publisher}, ${formatDaysIn(source.state, lang)}`}>{source.url === null ? title : <Link href={source.url}>{title}</Link>}</DescriptionTerm>
          <DescriptionTerm term={all.confidence} note={confidenceMeaning[told.confidence]}><ConfidenceMark confidence={told.confidence}>{confidence[told.confidence]}</ConfidenceMark></DescriptionTerm>
          <DescriptionTerm term={words.validFrom} note={told.startUnknown ? words.startUnknown : undefined}>{formatDay(told.validFrom, lang)}</DescriptionTerm>
          {told.validTo === null ? null : <DescriptionTerm term={words.validTo}>{formatDay(told.validTo, lang)}</DescriptionTerm>}
        </DescriptionList>
      </CardBody>
    </Card>
  );
}
