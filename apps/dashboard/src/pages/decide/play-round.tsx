import type { BallotView, BoardView, SessionView } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Button } from '@feder/react/button';
import { Field } from '@feder/react/field';
import { NativeSelect } from '@feder/react/native-select';
import { Text } from '@feder/react/text';
import { useLocation, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLang, useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import { useDecideWords } from './messages.ts';

const CHOICES = ['YES', 'NO', 'ABSTAIN'] as const;

/** A form that plays the parts of the offices that are missing. */
function PlayForm({ what, label, hidden, children }: { what: string; label: string; hidden: Record<string, string>; children?: ReactNode }) {
  const { play } = useDecideWords();
  const lang = useLang();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { on, world } = useSearch({ strict: false });
  if (world !== 'planspiel') return null;
  return (
    <Accordion>
      <AccordionItem title={`${play.title}: ${label}`}>
        <form method="post" action={`/spielen/${what}${stringifySearch({ back: path, world, lang: lang === 'en' ? 'en' : undefined, on })}`} className="dashboard-form">
          <Text look="small" tone="muted">{play.text}</Text>
          {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          {children}
          <Button type="submit" size="small">{label}</Button>
        </form>
      </AccordionItem>
    </Accordion>
  );
}

/** In the Planspiel: everybody who has a vote comes. */
export function PlayAttendance({ session }: { session: SessionView }) {
  const { play } = useDecideWords();
  const missing = session.seats.some(({ voting, present, office }) => voting === 'FULL' && !present && office !== null);
  return session.state === 'OPEN' && missing ? <PlayForm what="anwesenheit" label={play.attend} hidden={{ session: session.id }} /> : null;
}

/** In the Planspiel: those who have not voted yet do, bench by bench. */
export function PlayVotes({ ballot, board }: { ballot: BallotView; board: BoardView }) {
  const { play } = useDecideWords();
  const { boards: { draft: { choices } } } = useMessages();
  const lang = useLang();
  const benches = Map.groupBy(board.seats.filter(({ voting }) => voting === 'FULL'), ({ benches: [bench], group }) => bench ?? group);
  if (ballot.run !== null || ballot.turnout.given >= ballot.turnout.entitled) return null;
  return (
    <PlayForm what="stimmen" label={play.vote} hidden={{ ballot: ballot.id }}>
      {[...benches].map(([bench, [first]]) => (
        <Field key={bench} label={first?.name[lang] ?? bench}>
          {(control) => <NativeSelect {...control} name={`choice-${bench}`} defaultValue="YES">{CHOICES.map((choice) => <option key={choice} value={choice}>{choices[choice]}</option>)}<option value="NONE">{play.none}</option></NativeSelect>}
        </Field>
      ))}
    </PlayForm>
  );
}
