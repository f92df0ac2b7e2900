import type { BallotView, BoardView } from '@feder/contract/schemas';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Heading } from '@feder/react/heading';
import { List } from '@feder/react/list';
import { Stack } from '@feder/react/page-shell';
import { Progress } from '@feder/react/progress';
import { Text } from '@feder/react/text';
import { useLang, useMessages } from '../../i18n.ts';

export const seatName = (board: BoardView, lang: 'de' | 'en', id: string): string => {
  const seat = board.seats.find((each) => each.seat === id);
  return seat ? (seat.officeName?.[lang] ?? `${seat.name[lang]} ${id}`) : id;
};

/** A vote: while it runs, how many have voted; once it is closed, the result with the rule filled in. */
export function BallotCard({ ballot, board }: { ballot: BallotView; board: BoardView }) {
  const lang = useLang();
  const { boards: { draft: words } } = useMessages();
  const { run, turnout } = ballot;
  const group = (id: string) => board.seats.find((seat) => seat.group === id)?.name[lang] ?? id;
  return (
    <Card aria-labelledby={ballot.id}>
      <CardHead><Heading level={2} id={ballot.id}>{words.votes}</Heading><Badge tone={run ? 'neutral' : 'action'}>{run ? words.methods[ballot.method] ?? ballot.method : words.running}</Badge></CardHead>
      <CardBody>
        <Stack>
          {run ? <Text look="reason">{run.reason[lang]}</Text> : null}
          {ballot.method === 'SECRET' ? <Text tone="muted" look="small">{words.secret}</Text> : null}
          <Progress label={words.turnout} value={turnout.given} max={Math.max(1, turnout.entitled)} of={words.of(turnout.given, turnout.entitled)} />
          {turnout.groups.length > 1 ? <List>{turnout.groups.map((each) => <li key={each.group}>{`${group(each.group)}: ${words.of(each.given, each.entitled)}`}</li>)}</List> : null}
          {run ? (
            <Accordion><AccordionItem title={words.rule}>
              <List>{run.steps.map(({ part, holds, text }, at) => <li key={`${part}${at}`}>{`${holds ? '✓' : '✗'} ${text[lang]}`}</li>)}</List>
            </AccordionItem></Accordion>
          ) : null}
          {ballot.votes ? <Accordion><AccordionItem title={words.bySeat}><List>{ballot.votes.map(({ seat, choice }) => <li key={seat}>{`${seatName(board, lang, seat)}: ${words.choices[choice] ?? choice}`}</li>)}</List></AccordionItem></Accordion> : null}
          {ballot.counters ? <List>{ballot.counters.map(({ group: id, YES, NO, ABSTAIN, INVALID }) => <li key={id}>{`${group(id)}: ${words.choices['YES']} ${YES}, ${words.choices['NO']} ${NO}, ${words.choices['ABSTAIN']} ${ABSTAIN}, ${words.choices['INVALID']} ${INVALID}`}</li>)}</List> : null}
        </Stack>
      </CardBody>
    </Card>
  );
}
