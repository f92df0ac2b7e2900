import type { AnswersPage } from '@feder/contract/schemas';
import { Columns, Stack } from '@feder/react/page-shell';
import { useMessages } from '../../i18n.ts';
import { plain } from '../../shell/sentence.tsx';
import { Plain } from '../plain/plain.tsx';
import { AllRoles } from './all-roles.tsx';
import { AnswerCard } from './answer-card.tsx';
import { Closers } from './closers.tsx';
import { Contacts } from './contacts.tsx';
import type { Meant } from './load.ts';
import { Neighbours } from './neighbours.tsx';
import { PrintLine } from './print-line.tsx';
import { Sources } from './sources.tsx';
import { WhyNot } from './why-not.tsx';

/** The answer to the asked role, what stands beside it, and all other roles below. */
export function AnswerView({ page, meant }: { page: AnswersPage; meant: Meant | null }) {
  const { find } = useMessages();
  const asked = page.answers.find((each) => each.role === page.focus);
  if (!asked) return null;
  const { status } = asked.answer;
  const open = status === 'GAP' || status === 'CONFLICT' || status === 'UNKNOWN';
  return (
    <>
      <p className="feder-print-only">{find.yourQuestion} <strong>{find.askedIn(page.subject.name, page.place.name)}</strong></p>
      <Plain page="answer" more={[plain(asked.explanation.headline)]} />
      <Columns align="stretch">
        <AnswerCard page={page} asked={asked} />
        <Stack>
          {open ? <Closers closers={page.closers} /> : <Contacts asked={asked} names={page.names} />}
          {page.neighbours ? <Neighbours page={page} neighbours={page.neighbours} /> : null}
        </Stack>
      </Columns>
      <WhyNot page={page} meant={meant} />
      <AllRoles page={page} />
      <Sources page={page} />
      <PrintLine page={page} role={asked.role} />
    </>
  );
}
