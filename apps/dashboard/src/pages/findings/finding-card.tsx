import type { FindingsPage, WireFinding } from '@feder/contract/schemas';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardFoot } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { formatDay, formatNumber, formatShare } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { Sentence } from '../../shell/sentence.tsx';
import { FindingNotes } from './finding-notes.tsx';
import { MendLinks } from './mend-links.tsx';

/** Nobody there, two that contradict each other; all others without an accent. */
const EDGES: Partial<Record<WireFinding['kind'], 'gap' | 'conflict'>> = { GAP: 'gap', UNSUPERVISED: 'gap', DOUBLE: 'conflict' };

const TONES = { gap: 'danger', conflict: 'warn', neutral: 'neutral' } as const;

/** One finding: the sentence, why, since when, how many cells of how many, what would mend it and who could. */
export function FindingCard({ finding, names, id }: { finding: WireFinding; names: FindingsPage['names']; id: string }) {
  const { findings: words } = useMessages();
  const href = useHref();
  const { kind, words: said, link, closers } = finding;
  return (
    <Card as="article" className="dashboard-finding" edge={EDGES[kind] ?? 'neutral'} aria-labelledby={id}>
      <CardBody className="dashboard-answer">
        <p><Badge tone={TONES[EDGES[kind] ?? 'neutral']}>{words.kinds[kind]}</Badge>{finding.state === 'OPEN' ? null : <> <Badge tone="action">{words.states[finding.state]}</Badge></>}</p>
        <Heading level={2} look="h3" id={id}><Sentence of={said.headline} names={names} /></Heading>
        <Text><Sentence of={said.why} names={names} /></Text>
        {link ? <p><Link href={href('/zustaendigkeit', link)}>{words.cell}</Link></p> : null}
      </CardBody>
      <CardFoot>
        <DescriptionList look="facts">
          <Since finding={finding} />
          <Cells finding={finding} />
          <DescriptionTerm term={words.mend} note={finding.mend.act === 'RECORD' ? words.entry : closers.length > 0 ? `${words.closers}: ${closers.map(({ name }) => name).join(', ')}` : words.noCloser}>
            <Sentence of={said.mend} names={names} />
          </DescriptionTerm>
        </DescriptionList>
      </CardFoot>
      <CardBody><MendLinks finding={finding} /></CardBody>
      <FindingNotes finding={finding} />
    </Card>
  );
}

function Since({ finding: { since } }: { finding: WireFinding }) {
  const lang = useLang();
  const { findings: words } = useMessages();
  return <DescriptionTerm term={words.since}>{since === null ? words.sinceEver : formatDay(since, lang)}</DescriptionTerm>;
}

/** How many cells, of how many that the same lines have. */
function Cells({ finding: { cells, reach } }: { finding: WireFinding }) {
  const lang = useLang();
  const { findings: words } = useMessages();
  const lines = new Map(cells.map(({ subject, role, of }) => [`${subject} ${role ?? ''}`, of]));
  const count = cells.reduce((sum, run) => sum + run.count, 0);
  const all = [...lines.values()].reduce((sum, of) => sum + of, 0);
  const note = reach ? words.reach(formatNumber(reach.municipalities, lang), formatNumber(reach.of, lang), formatShare(reach.inhabitants, reach.ofInhabitants, lang)) : undefined;
  return <DescriptionTerm term={words.cells} note={note}>{count === 0 ? words.noCell : words.of(formatNumber(count, lang), formatNumber(all, lang))}</DescriptionTerm>;
}
