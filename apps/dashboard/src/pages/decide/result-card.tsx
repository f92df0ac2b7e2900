import type { BallotView, BoardView } from '@feder/contract/schemas';
import { IconOk } from '@feder/icons/ok';
import { IconX } from '@feder/icons/x';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Badge } from '@feder/react/badge';
import { Card, CardBody } from '@feder/react/card';
import { Link } from '@feder/react/link';
import { List } from '@feder/react/list';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { Fragment, type ReactNode } from 'react';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useDecideWords } from './messages.ts';

export const seatName = (board: BoardView, lang: 'de' | 'en', id: string): string => {
  const seat = board.seats.find((each) => each.seat === id);
  return seat ? (seat.officeName?.[lang] ?? `${seat.name[lang]} ${id}`) : id;
};

type Run = NonNullable<BallotView['run']>;
const SETTLED: readonly string[] = ['ADOPTED', 'CONFIRMED'];

/** A vote that is closed: the result, why, the votes of each bench, and the rule filled in term by term. */
export function ResultCard({ ballot, board, title, id = ballot.id }: { ballot: BallotView & { run: Run }; board: BoardView; title: ReactNode; id?: string }) {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { draft: old } } = useMessages();
  const { run } = ballot;
  const good = SETTLED.includes(run.outcome);
  return (
    <Card aria-labelledby={id} className="decide-result">
      <div className="decide-result-head">
        <div>
          <p className="decide-small">{title}</p>
          <h2 id={id} data-good={good ? '' : undefined}>{good ? <IconOk /> : <IconX />}{words.outcomes[run.outcome] ?? run.outcome}</h2>
        </div>
        <Text look="reason">{run.reason[lang]}</Text>
      </div>
      <Tally ballot={ballot} board={board} />
      <RuleLine run={run} board={board} />
      {ballot.votes && ballot.votes.length > 0 ? <Accordion><AccordionItem title={old.bySeat}><List>{ballot.votes.map(({ seat, choice }) => <li key={seat}>{`${seatName(board, lang, seat)}: ${old.choices[choice] ?? choice}`}</li>)}</List></AccordionItem></Accordion> : null}
      {ballot.method === 'SECRET' ? <CardBody><Text tone="muted" look="small">{old.secret}</Text></CardBody> : null}
    </Card>
  );
}

const CHOICES = ['YES', 'NO', 'ABSTAIN', 'INVALID'] as const;

/** The votes of each bench; a secret vote has them by what was counted. */
function Tally({ ballot: { votes, counters }, board }: { ballot: BallotView; board: BoardView }) {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { draft: { choices } } } = useMessages();
  const nameOf = (group: string): string => board.seats.find((seat) => seat.group === group)?.name[lang] ?? group;
  const groupOf = new Map(board.seats.map(({ seat, group }) => [seat, group]));
  const open = [...Map.groupBy(votes ?? [], ({ seat }) => groupOf.get(seat) ?? '')].map(([group, some]) => ({ group, counts: Object.fromEntries(CHOICES.map((choice) => [choice, some.filter((vote) => vote.choice === choice).length])) }));
  const rows: { group: string; counts: Record<string, number> }[] = counters ? counters.map(({ group, ...counts }) => ({ group, counts })) : open;
  if (rows.length === 0) return null;
  const shown = CHOICES.filter((choice) => choice !== 'INVALID' || rows.some(({ counts }) => (counts['INVALID'] ?? 0) > 0));
  return (
    <Table aria-label={words.table} className="dashboard-print-table">
      <TableHead><TableRow><TableColumnHead>{words.bench}</TableColumnHead>{shown.map((choice) => <TableColumnHead key={choice} number>{choices[choice]}</TableColumnHead>)}</TableRow></TableHead>
      <TableBody>{rows.map(({ group, counts }) => <TableRow key={group}><TableRowHead>{group.split('+').map(nameOf).join(', ')}</TableRowHead>{shown.map((choice) => <TableCell key={choice} label={choices[choice]} number>{counts[choice] ?? 0}</TableCell>)}</TableRow>)}</TableBody>
    </Table>
  );
}

/** The filled-in expression on which the result hangs, term by term, ending in the result; what else was asked is folded below. */
function RuleLine({ run, board }: { run: Run; board: BoardView }) {
  const words = useDecideWords();
  const { boards: { draft: old } } = useMessages();
  const href = useHref();
  const failed = run.steps.find(({ holds, part }) => !holds && part !== 'LADDER');
  const hangs = run.steps.filter((step) => step === failed || step.part === 'MAJORITY');
  const others = run.steps.filter((step) => !hangs.includes(step));
  return (
    <>
      <div className="decide-rule">
        <ul aria-label={words.ruleLine}>
          {hangs.map((step, at) => <RuleStep key={at} step={step} />)}
          <li><span aria-hidden="true">=</span><Badge tone={SETTLED.includes(run.outcome) ? 'ok' : 'danger'}>{words.outcomes[run.outcome] ?? run.outcome}</Badge></li>
        </ul>
        <Link href={href(`/gremien/${board.id}`)}>{words.rule}</Link>
      </div>
      {others.length > 0 ? <Accordion><AccordionItem title={old.rule}><ul className="decide-steps">{others.map((step, at) => <RuleStep key={at} step={step} />)}</ul></AccordionItem></Accordion> : null}
    </>
  );
}

function RuleStep({ step: { part, holds, text, join, terms = [] } }: { step: Run['steps'][number] }) {
  const lang = useLang();
  const words = useDecideWords();
  return (
    <li>
      <span className="decide-rule-part">{words.parts[part] ?? part}</span>
      {(terms.length > 0 ? terms : [{ holds, text }]).map((term, n) => (
        <Fragment key={term.text.de}>{n > 0 ? <span>{join === 'ANY' ? words.or : words.and}</span> : null}<code data-holds={term.holds ? '' : undefined}>{term.text[lang]} <strong>{term.holds ? words.holds : words.fails}</strong></code></Fragment>
      ))}
    </li>
  );
}
