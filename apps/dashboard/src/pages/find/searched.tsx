import type { AnswersPage, Names } from '@feder/contract/schemas';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { useMessages } from '../../i18n.ts';
import { Sentence } from '../../shell/sentence.tsx';

type Found = NonNullable<AnswersPage['searched']>;

/** Where nobody answers: what was looked through, what came near, what is expected. */
export function Searched({ searched: { near, expected, explanation }, names }: { searched: Found; names: Names }) {
  const { find: { searched: words } } = useMessages();
  return (
    <DescriptionList look="steps">
      <DescriptionTerm term={words.counted}><Sentence of={explanation.counted} names={names} /></DescriptionTerm>
      <DescriptionTerm term={words.near}><Told sentences={explanation.near} by={near} names={names} /></DescriptionTerm>
      <DescriptionTerm term={words.expected}><Told sentences={explanation.expected} by={expected} names={names} /></DescriptionTerm>
    </DescriptionList>
  );
}

/** Sentences, each with how sure its source is where it has one. */
function Told({ sentences, by, names }: { sentences: Found['explanation']['near']; by: Found['near'] | Found['expected']; names: Names }) {
  const { confidence } = useMessages();
  return sentences.map((sentence, index) => {
    const how = by[index]?.confidence;
    return <p key={index}><Sentence of={sentence} names={names} />{how ? <> <ConfidenceMark confidence={how}>{confidence[how]}</ConfidenceMark></> : null}</p>;
  });
}
