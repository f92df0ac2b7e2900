import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { useSearch } from '@tanstack/react-router';
import { useLang } from '../../i18n.ts';
import { plainDe, plainEn, type PlainPage } from './words.ts';

/** The page in short sentences, above its full text, where the address asks for it. Einfache Sprache: no claim to be Leichte Sprache. `more` are sentences of this very page. */
export function Plain({ page, more = [] }: { page: PlainPage; more?: readonly string[] }) {
  const words = useLang() === 'en' ? plainEn : plainDe;
  if (useSearch({ strict: false }).einfach !== '1') return null;
  return (
    <Card aria-labelledby="einfach" edge="action">
      <CardHead><Heading level={2} id="einfach">{words.title}</Heading></CardHead>
      <CardBody className="dashboard-answer">
        {[...more, ...words.pages[page]].map((sentence) => <Text key={sentence}>{sentence}</Text>)}
        <Text look="small" tone="muted">{words.note}</Text>
      </CardBody>
    </Card>
  );
}
