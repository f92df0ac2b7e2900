import type { Figure, Overview } from '@feder/contract/schemas';
import { Card, CardHead } from '@feder/react/card';
import { Disclosure, DisclosureList, DisclosureTile } from '@feder/react/disclosure';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Stat } from '@feder/react/stat';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';

const SHOWN = 4;

/** What is open, each figure with definition, denominator and members. Zero is a result. */
export function Figures({ page }: { page: Overview }) {
  const { overview: words } = useMessages();
  const href = useHref();
  return (
    <Card aria-labelledby="findings">
      <CardHead><Heading level={2} id="findings">{words.findings}</Heading><Link href={href('/befunde')}>{words.allFindings}</Link></CardHead>
      <DisclosureList>
        {page.figures.map((figure) => <li key={figure.kind}><FigureRow figure={figure} rows={page.rows.length} /></li>)}
      </DisclosureList>
    </Card>
  );
}

function FigureRow({ figure, rows }: { figure: Figure; rows: number }) {
  const lang = useLang();
  const { overview: words, figures } = useMessages();
  const { kind, count, of, members } = figure;
  const text = figures[kind];
  const number = (value: number) => formatNumber(value, lang);
  const pattern = kind === 'GAP' || kind === 'CONFLICT' || kind === 'UNKNOWN' ? kind : undefined;
  return (
    <Disclosure
      tile={<DisclosureTile status={count > 0 ? pattern : undefined} zero={count === 0}>{count === 0 ? '0' : kind === 'UNVERIFIED' ? '?' : kind === 'ANNOUNCED' ? '…' : null}</DisclosureTile>}
      name={text.name}
      place={count === 0 ? text.none : text.short}
      figure={<Stat size="finding" figure={number(count)} of={words.of(number(of))} />}
      open={kind === 'GAP' && count > 0}
    >
      <p><strong>{words.definition}</strong> {text.definition}</p>
      <p><strong>{words.denominator}</strong> {text.denominator(number(of), number(rows))}</p>
      {members.length > 0 ? <Members members={members} /> : null}
    </Disclosure>
  );
}

function Members({ members }: { members: Figure['members'] }) {
  const lang = useLang();
  const { overview: words } = useMessages();
  const first = members.slice(0, SHOWN);
  const rest = members.slice(SHOWN);
  return (
    <>
      <p><strong>{words.members}</strong> <MemberLinks members={first} /></p>
      {rest.length > 0 ? (
        <details className="dashboard-more-inline">
          <summary>{words.all(formatNumber(members.length, lang))}</summary>
          <p><MemberLinks members={rest} /></p>
        </details>
      ) : null}
    </>
  );
}

function MemberLinks({ members }: { members: Figure['members'] }) {
  const href = useHref();
  return members.map(({ subject, name, place, roles, count }, index) => (
    <span key={subject}>
      {index > 0 ? ' · ' : ''}
      <Link look="name" href={href('/zustaendigkeit', { subject, place: place ?? undefined, role: roles[0] })}>{name}</Link>{count > 1 ? ` (${count})` : ''}
    </span>
  ));
}
