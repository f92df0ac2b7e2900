import type { DraftView, EffectView } from '@feder/contract/schemas';
import { IconWarn } from '@feder/icons/warn';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Badge } from '@feder/react/badge';
import { Button } from '@feder/react/button';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { List } from '@feder/react/list';
import { StatusBadge } from '@feder/react/status-badge';
import { Text } from '@feder/react/text';
import { memo, type ReactNode } from 'react';
import { formatNumber, formatShare } from '../../../format.ts';
import { useLang, useMessages } from '../../../i18n.ts';
import { hyphenate } from '../../../shell/hyphenate.ts';
import { useHref } from '../../../shell/links.ts';
import { plain } from '../../../shell/sentence.tsx';
import { usePrepareWords } from '../messages.ts';
import { PayBar } from './pay-bar.tsx';

type EffectSummary = Omit<EffectView, 'head' | 'stale' | 'reach'> & { whole?: number; reach?: EffectView['reach'] };

type Props = { summary: EffectSummary | null; head: number | null; stale: boolean; note?: string | undefined; collides?: DraftView['collides']; live: boolean; onWhole?: () => void };

const NONE: DraftView['collides'] = [];

/** What a draft changes: how much, before and after by role, who gains, who pays, and which other drafts decide on the same. Drawn anew when that is another, not at every key. */
export const EffectPanel = memo(function EffectPanel({ summary, head, stale, note, collides = NONE, live, onWhole }: Props) {
  const lang = useLang();
  const words = usePrepareWords();
  const { findings: { reach } } = useMessages();
  return (
    <Card aria-labelledby="wirkung" className="prepare-effect" data-stale={stale ? '' : undefined}>
      <CardHead><Heading level={2} id="wirkung">{words.effect}</Heading>{summary ? <Badge tone={stale ? 'warn' : 'ok'}>{stale ? words.stale : words.current}</Badge> : null}</CardHead>
      <div className="prepare-effect-facts">
        {summary && head !== null ? <Text look="small" tone="muted">{`${words.atHead(head)}${live ? ` ${words.typing}` : ''}`}</Text> : <Text look="small" tone="muted">{note}</Text>}
        {summary && note ? <Text look="small" tone="muted">{note}</Text> : null}
      </div>
      {summary ? (
        <>
          <Figures cells={summary.cells} lang={lang} />
          {summary.reach ? <CardBody><Text look="small">{reach(formatNumber(summary.reach.municipalities, lang), formatNumber(summary.reach.of, lang), formatShare(summary.reach.inhabitants, summary.reach.ofInhabitants, lang))}</Text></CardBody> : null}
          {summary.rows.length > 0 ? <BeforeAfter rows={summary.rows} /> : null}
          <div className="prepare-bodies">
            <Bodies title={words.gains} sign="+" some={summary.gains} />
            <Bodies title={words.loses} sign="−" some={summary.loses} />
            {summary.pays.length > 0 ? <><h3>{words.pays}</h3><PayBar shares={summary.pays} rest={words.rest} /></> : null}
          </div>
          {summary.idle.length > 0 ? <CardBody><List>{summary.idle.map((sentence) => <li key={plain(sentence)}>{plain(sentence)}</li>)}</List></CardBody> : null}
          <Accordion><AccordionItem title={words.sentences} open><Sentences sentences={summary.words} /></AccordionItem></Accordion>
          {summary.whole === undefined ? null : <CardBody><Button size="small" onClick={onWhole}>{words.whole(formatNumber(summary.whole, lang))}</Button></CardBody>}
        </>
      ) : null}
      {collides.length > 0 ? <Radar collides={collides} /> : null}
    </Card>
  );
});

function Figures({ cells, lang }: { cells: EffectSummary['cells']; lang: 'de' | 'en' }) {
  const words = usePrepareWords();
  const figure = (label: string, value: number, of: number, mark?: ReactNode) => <div><dt>{label}</dt><dd><strong>{formatNumber(value, lang)}</strong> <small>{words.of(of)}</small>{mark}</dd></div>;
  return (
    <dl className="prepare-figures">
      {figure(words.changed, cells.changed, cells.of)}
      {cells.opened > 0 ? figure(words.gapsOpened, cells.opened, cells.changed) : figure(words.closed, cells.closed, cells.changed)}
      {figure(words.conflicts, cells.conflicts, cells.changed)}
    </dl>
  );
}

/** At most so many rows are shown open; the others are told in the sentences below. */
const ROWS = 8;

/** Rows of one matter, place and day stand under one line that says so: then role, before and after have the width of the card. */
const BeforeAfter = memo(function BeforeAfter({ rows }: { rows: EffectSummary['rows'] }) {
  const words = usePrepareWords();
  const matters = Map.groupBy(rows.slice(0, ROWS), ({ name, from, place, count, of }) => `${name} · ${place ?? words.cells(count, of)} · ${words.from} ${from.split('-').toReversed().join('.')}`);
  return (
    <table className="prepare-rows" aria-label={words.beforeAfter}>
      <thead className="feder-visually-hidden"><tr><th scope="col">{words.role}</th><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr></thead>
      {[...matters].map(([matter, some], nth) => (
        <tbody key={nth}>
          <tr><th scope="rowgroup" colSpan={3}>{matter}</th></tr>
          {some.map(({ role, before, after }, at) => (
            <tr key={at}>
              <th scope="row">{words.roles[role]}</th>
              <td><Side side={before} /></td>
              <td><span aria-hidden="true" className="prepare-to">›</span><Side side={after} strong /></td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
});

const Sentences = memo(function Sentences({ sentences }: { sentences: EffectSummary['words'] }) {
  return <List>{sentences.map((sentence, at) => <li key={at}>{plain(sentence)}</li>)}</List>;
});

function Side({ side: { status, holders }, strong = false }: { side: EffectSummary['rows'][number]['before']; strong?: boolean }) {
  const words = usePrepareWords();
  const names = holders.map(({ name, share, performer }) => `${hyphenate(name)}${share === undefined || share === '1' ? '' : `\u00a0${share}`}${performer ? ` (${words.performer(hyphenate(performer))})` : ''}`).join('\u00a0· ');
  const answered = holders.length > 0 && status !== 'CONFLICT';
  return (
    <span className="prepare-side">
      <StatusBadge status={status} quiet={answered} {...(answered ? { word: words.statuses[status] } : {})}>{answered ? (strong ? <strong>{names}</strong> : names) : words.statuses[status] ?? status}</StatusBadge>
      {status === 'CONFLICT' ? <small>{names}</small> : null}
    </span>
  );
}

const Bodies = memo(function Bodies({ title, sign, some }: { title: string; sign: string; some: EffectSummary['gains'] }) {
  const words = usePrepareWords();
  if (some.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>{some.map(({ body, name, roles, count }) => <li key={body}><b>{`${sign}${count}`}</b><span>{name} <small>{roles.map((role) => words.roles[role]).join(', ')}</small></span></li>)}</ul>
    </>
  );
});

function Radar({ collides }: { collides: DraftView['collides'] }) {
  const lang = useLang();
  const words = usePrepareWords();
  const href = useHref();
  return (
    <div className="prepare-radar">
      <IconWarn />
      <div>
        <p><strong>{words.overlap}</strong> {words.overlapOf(collides.length)}</p>
        <List>{collides.map(({ draft, title, lines }) => <li key={draft}><Link href={href(`/beschluesse/${draft}`)}>{title[lang]}</Link>{` (${words.sameLines(lines.length)})`}</li>)}</List>
      </div>
    </div>
  );
}
