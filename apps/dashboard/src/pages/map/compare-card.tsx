import type { Differences, MatrixView } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { Because } from '../travel/because.tsx';
import { AT_ONCE, type Changed } from './compare.ts';
import { useMapMessages } from './messages.ts';

/** Which municipalities are answered otherwise on the other day, from what to what, since when and why. */
export function CompareCard({ subject, view, other, changed, differences }: { subject: string; view: MatrixView; other: MatrixView; changed: readonly Changed[]; differences: Differences['items'] }) {
  const { compare: words } = useMapMessages();
  const { status } = useMessages();
  const lang = useLang();
  const said = (answer: Changed['before'], { bodies }: MatrixView) => (answer === null ? words.absent : answer.holders.length > 0 ? answer.holders.map((body) => bodies[body] ?? body).join(', ') : status[answer.status]);
  const because = new Map(differences.map((each) => [each.place, each.because]));
  const items = changed.map((each) => (
    <li key={each.key}><strong>{each.name}:</strong> {said(each.before, other)} <span role="img" aria-label={words.became}>→</span> {said(each.after, view)}{each.since === null ? null : `, ${words.since(formatDay(each.since, lang))}`}{because.has(each.key) ? <Because grounds={because.get(each.key) ?? []} answer={{ subject, place: each.key, role: view.role }} /> : null}</li>
  ));
  return (
    <Card as="section" aria-labelledby="vergleich" edge="neutral">
      <CardHead><Heading level={2} id="vergleich">{words.title(formatDay(other.clocks.on, lang), formatNumber(changed.length, lang), formatNumber(view.columns.length, lang))}</Heading></CardHead>
      <CardBody>
        {changed.length === 0 ? <Text>{words.same}</Text> : <ul className="dashboard-notes">{items.slice(0, AT_ONCE)}</ul>}
        {changed.length > AT_ONCE ? <details className="dashboard-more-inline"><summary>{words.all(formatNumber(changed.length, lang))}</summary><ul className="dashboard-notes">{items.slice(AT_ONCE)}</ul></details> : null}
      </CardBody>
    </Card>
  );
}
