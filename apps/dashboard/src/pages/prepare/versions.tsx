import type { DraftView } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Card, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { diffArrays } from 'diff';
import { useMessages } from '../../i18n.ts';
import { plain } from '../../shell/sentence.tsx';
import { usePrepareWords } from './messages.ts';

type Version = DraftView['texts'][number];

/** Fassungen: what each text changes in the one before it, word by word. The latest is open. */
export function Versions({ texts }: { texts: readonly Version[] }) {
  const words = usePrepareWords();
  return (
    <Card aria-labelledby="fassungen">
      <CardHead><Heading level={2} id="fassungen">{words.views.versions}</Heading></CardHead>
      <Accordion>
        {texts.slice(1).map((text, at) => ({ text, before: texts[at] })).toReversed().map(({ text, before }, at) => (
          before ? <AccordionItem key={text.version} title={words.compare(before.version, text.version)} open={at === 0}><Compared before={before} after={text} /></AccordionItem> : null
        ))}
      </Accordion>
    </Card>
  );
}

const saidOf = (text: Version | undefined, number: number): string => plain(text?.words.find((each) => each.number === number)?.sentence ?? []);

/** Words with the blank behind them: a date or a fraction is one word. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

function Compared({ before, after }: { before: Version; after: Version }) {
  const words = usePrepareWords();
  const { boards: { draft: { number, reasons } } } = useMessages();
  const numbers = [...new Set([...before.words, ...after.words].map((each) => each.number))].sort((a, b) => a - b);
  const changed = numbers.map((each) => ({ label: number(each), was: saidOf(before, each), is: saidOf(after, each) })).filter(({ was, is }) => was !== is);
  const all = before.reasons === after.reasons ? changed : [...changed, { label: reasons, was: before.reasons, is: after.reasons }];
  if (all.length === 0) return <Text tone="muted">{words.sameText}</Text>;
  return (
    <dl className="prepare-versions">
      {all.map(({ label, was, is }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{diffArrays(wordsOf(was), wordsOf(is)).map(({ value, added, removed }, at) => (removed ? <del key={at}>{value.join('')}</del> : added ? <ins key={at}>{value.join('')}</ins> : <span key={at}>{value.join('')}</span>))}</dd>
        </div>
      ))}
      <Text look="small" tone="muted">{words.versionOf(after.version, after.hash.slice(0, 12))}</Text>
    </dl>
  );
}
