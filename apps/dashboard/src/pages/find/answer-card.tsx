import type { AnswersPage, RoleAnswer } from '@feder/contract/schemas';
import { IconHand } from '@feder/icons/hand';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardFoot } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { Heading } from '@feder/react/heading';
import { StatusBadge } from '@feder/react/status-badge';
import { Text } from '@feder/react/text';
import { Toggletip } from '@feder/react/toggletip';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { Sentence } from '../../shell/sentence.tsx';
import { AnswerClocks } from './answer-clocks.tsx';
import { CopyLink } from './copy-link.tsx';
import { DraftLink } from './draft-link.tsx';
import { Duels } from './duels.tsx';
import { Searched } from './searched.tsx';

const EDGE = { GAP: 'gap', UNKNOWN: 'unknown', CONFLICT: 'conflict', UNIQUE: 'action', JOINT: 'action', SET: 'action', NOT_EXPECTED: 'neutral' } as const;

/** How sure the source is, and what that word means. */
function SourceMark({ confidence }: { confidence: RoleAnswer['answer']['holders'][number]['confidence'] }) {
  const { find, confidence: words, confidenceMeaning } = useMessages();
  return (
    <span>
      <ConfidenceMark confidence={confidence}>{find.source(words[confidence])}</ConfidenceMark>
      <Toggletip label={find.meaning(words[confidence])}>{confidenceMeaning[confidence]}</Toggletip>
    </span>
  );
}

/** Answer first, reason second, evidence third. */
export function AnswerCard({ page, asked }: { page: AnswersPage; asked: RoleAnswer }) {
  const messages = useMessages();
  const href = useHref();
  const { answer, explanation, role } = asked;
  const { names, clocks } = page;
  const confidence = answer.holders[0]?.confidence;
  const question = { subject: page.subject.id, place: page.place.key, role, on: clocks.on, at: String(clocks.at) };
  return (
    <Card as="article" className="dashboard-answer-card" aria-labelledby="answer" edge={EDGE[answer.status]}>
      <CardBody className="dashboard-answer">
        <p className="dashboard-marks">
          <strong>{messages.roles[role]}</strong>
          <StatusBadge status={answer.status}>{messages.status[answer.status]}</StatusBadge>
          {confidence ? <SourceMark confidence={confidence} /> : null}
        </p>
        <Heading level={2} look="answer" id="answer"><Sentence of={explanation.headline} names={names} /></Heading>
        <Text look="reason"><Sentence of={explanation.because} names={names} /></Text>
        <Duels duels={explanation.duels} names={names} />
        {explanation.notes.length > 0 ? (
          <ul className="dashboard-notes">
            {explanation.notes.map((note, index) => <li key={index}><Sentence of={note} names={names} /></li>)}
          </ul>
        ) : null}
        {page.searched ? <Searched searched={page.searched} names={names} /> : null}
      </CardBody>
      <CardFoot>
        <AnswerClocks answer={answer} clocks={clocks} />
        <div className="dashboard-actions">
          <CopyLink href={href('/zustaendigkeit', question)} />
          <ButtonLink size="small" href={href('/zustaendigkeit/auszug', question)}>{messages.boards.extract.link}</ButtonLink>
          <ButtonLink size="small" href={href('/zustaendigkeit/hinweis', question)}><IconHand />{messages.find.wrong}</ButtonLink>
          <DraftLink asked={asked} subject={page.subject.id} place={page.place.key} on={clocks.on} />
        </div>
      </CardFoot>
    </Card>
  );
}
