import type { Boundaries, MatrixView } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { Swatch } from '@feder/viz/swatch';
import { formatNumber, formatShare } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { CountedLine } from '../../shell/counted-line.tsx';
import { countsOf, lookOfKind, peopleOf, type Colouring, type MapShow } from './colouring.ts';
import { useMapMessages } from './messages.ts';
import { useKindNames } from './use-kind-names.ts';

/** What colour and pattern mean, each with its number of municipalities and its share of the inhabitants; the last row is what they are counted against. */
export function LegendTable({ view, colouring: { kinds, of }, show, boundaries }: { view: MatrixView; colouring: Colouring; show: MapShow; boundaries: Boundaries }) {
  const words = useMapMessages();
  const lang = useLang();
  const nameOf = useKindNames();
  const counts = countsOf(of);
  const people = peopleOf(view, of);
  const share = (part: number | undefined) => (people ? <td>{formatShare(part ?? 0, people.all, lang)}</td> : null);
  return (
    <Card as="section" aria-labelledby="legende">
      <CardHead><Heading level={2} id="legende">{words.legend.title(words.shows[show])}</Heading></CardHead>
      <table className="dashboard-figures" aria-labelledby="legende">
        <thead><tr><th scope="col">{words.legend.kind}</th><th scope="col">{words.legend.count}</th>{people ? <th scope="col">{words.legend.share}</th> : null}</tr></thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}><th scope="row"><Swatch look={lookOfKind(kind)} className="dashboard-map-swatch" />{nameOf(kind)}</th><td>{formatNumber(counts.get(kind) ?? 0, lang)}</td>{share(people?.of.get(kind))}</tr>
          ))}
        </tbody>
        <tbody className="dashboard-total">
          <tr>
            <th scope="row">{words.legend.all}{boundaries ? <span className="dashboard-uncoloured">{words.legend.uncoloured(boundaries.unshown.map(({ name }) => name).join(', '))}</span> : null}</th>
            <td>{formatNumber(of.length, lang)}</td>{share(people?.all)}
          </tr>
        </tbody>
      </table>
      <CardBody>{people && view.inhabitants ? <CountedLine counted={view.inhabitants} /> : <Text look="small" tone="muted">{words.legend.uncounted}</Text>}</CardBody>
    </Card>
  );
}
