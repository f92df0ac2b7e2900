import type { Boundaries } from '@feder/contract/schemas';
import { Card, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Swatch } from '@feder/viz/swatch';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { countsOf, lookOfKind, type Colouring, type MapShow } from './colouring.ts';
import { useMapMessages } from './messages.ts';
import { useKindNames } from './use-kind-names.ts';

/** What colour and pattern mean, each with its number of municipalities; the last row is what they are counted against. */
export function LegendTable({ colouring: { kinds, of }, show, boundaries }: { colouring: Colouring; show: MapShow; boundaries: Boundaries }) {
  const words = useMapMessages();
  const lang = useLang();
  const nameOf = useKindNames();
  const counts = countsOf(of);
  return (
    <Card as="section" aria-labelledby="legende">
      <CardHead><Heading level={2} id="legende">{words.legend.title(words.shows[show])}</Heading></CardHead>
      <table className="dashboard-figures" aria-labelledby="legende">
        <thead><tr><th scope="col">{words.legend.kind}</th><th scope="col">{words.legend.count}</th></tr></thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}><th scope="row"><Swatch look={lookOfKind(kind)} className="dashboard-map-swatch" />{nameOf(kind)}</th><td>{formatNumber(counts.get(kind) ?? 0, lang)}</td></tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.legend.all}{boundaries ? <span className="dashboard-uncoloured">{words.legend.uncoloured(boundaries.unshown.map(({ name }) => name).join(', '))}</span> : null}</th>
            <td>{formatNumber(of.length, lang)}</td>
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}
