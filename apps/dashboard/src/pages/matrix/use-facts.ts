import type { MatrixView } from '@feder/contract/schemas';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import type { ColumnKind } from './load.ts';
import { useMatrixMessages } from './messages.ts';
import { columnsOf } from './plane.ts';

const IN_ORDER = ['SERVICE', 'INITIATIVE', 'COMPONENT'];

/** What the matrix shows, in one line: "83 Leistungen und 1 Vorhaben × 1.101 Gemeinden = 92.484 Felder". */
export function useFacts(view: MatrixView, kind: ColumnKind): string {
  const words = useMatrixMessages();
  const lang = useLang();
  const counted = (count: number, noun: string) => `${formatNumber(count, lang)} ${words.nouns[noun]?.[count === 1 ? 0 : 1] ?? noun}`;
  const kinds = Map.groupBy(view.rows, (row) => row.kind);
  const rows = new Intl.ListFormat(lang, { type: 'conjunction' }).format(IN_ORDER.flatMap((each) => { const all = kinds.get(each); return all ? [counted(all.length, each)] : []; }));
  const municipalities = counted(view.columns.length, 'gemeinde');
  return kind === 'gemeinde' ? words.facts(rows, municipalities, counted(view.rows.length * view.columns.length, 'cell')) : words.factsTogether(rows, counted(columnsOf(view, kind), kind), municipalities);
}
