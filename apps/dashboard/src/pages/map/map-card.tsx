import type { Boundaries, MatrixView } from '@feder/contract/schemas';
import { Card, CardBody } from '@feder/react/card';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { TerritoryMap } from '@feder/viz/territory-map';
import { useMemo } from 'react';
import { fills } from '../../areas.ts';
import { formatDay } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { tableFor, type Colouring } from './colouring.ts';
import type { Changed } from './compare.ts';
import { useMapMessages } from './messages.ts';
import { useKindNames } from './use-kind-names.ts';
import { useOutlines } from './use-outlines.ts';

/** The nine Stadtkreise, the most populous first: where there is no room for all names, the later ones go. */
const NAMED = ['081110000000', '082220000000', '082120000000', '083110000000', '084210000000', '082210000000', '081210000000', '082310000000', '082110000000'];

const groups = [(key: string) => key.slice(0, 5), (key: string) => key.slice(0, 3)] as const;
const NOTHING = { name: '', detail: '' };

type Props = { question: string; subject: string; view: MatrixView; colouring: Colouring; boundaries: NonNullable<Boundaries>; changed: readonly Changed[]; chosen: string | undefined; onChoose: (key: string) => void };

/** The municipalities in the colours of the legend, and what is said about the chosen one. */
export function MapCard({ question, subject, view, colouring, boundaries, changed, chosen, onChoose }: Props) {
  const { map: words } = useMapMessages();
  const lang = useLang();
  const href = useHref();
  const nameOf = useKindNames();
  const outlines = useOutlines(boundaries);
  const columns = useMemo(() => new Map(view.columns.map(({ key, name }, column) => [key, { name, column }])), [view]);
  const table = useMemo(() => tableFor(outlines?.keys ?? [], view, colouring), [outlines, view, colouring]);
  const marks = useMemo(() => {
    const areaOf = new Map(outlines?.keys.map((key, area) => [key, area]));
    return {
      labels: NAMED.flatMap((key) => { const [area, text] = [areaOf.get(key), columns.get(key)?.name]; return area === undefined || text === undefined ? [] : [{ area, text: text.split(' im ')[0] ?? text }]; }),
      outlined: changed.flatMap(({ key }) => areaOf.get(key) ?? []),
      chosen: areaOf.get(chosen ?? '') ?? null,
    };
  }, [outlines, columns, changed, chosen]);
  const describe = (key: string | undefined) => {
    const found = columns.get(key ?? '');
    return found ? { name: found.name, detail: nameOf(colouring.of[found.column] ?? 'UNKNOWN') } : NOTHING;
  };
  const { name, detail } = describe(chosen);
  return (
    <Card as="section" aria-label={words.title} className="dashboard-map-card">
      <CardBody>
        <noscript><Text>{words.needsScript} <a className="feder-link" href="#kreise">{words.toTable}</a></Text></noscript>
        <TerritoryMap
          outlines={outlines} fills={fills} table={table} groups={groups} marks={marks} onChoose={(area) => onChoose(outlines?.keys[area] ?? '')}
          describe={(area) => describe(outlines?.keys[area])} label={words.label(question)} messages={words}
        />
        <p className="dashboard-map-chosen" role="status" aria-label={words.chosen}>
          {name ? <><strong>{name}:</strong> {detail} <Link href={href('/zustaendigkeit', { subject, place: chosen, role: view.role })}>{words.answer}</Link></> : <>{words.none} <span className="dashboard-scripted">{words.choose}</span></>}
        </p>
        <Text look="small" tone="muted">{words.source(formatDay(boundaries.changed, lang))}</Text>
      </CardBody>
    </Card>
  );
}
