import type { AnswersPage, MatrixView, WireTerritory } from '@feder/contract/schemas';
import type { Api } from '../../api.ts';
import { keep, pageSearch } from '../../search.ts';

/** What a column of the overview is. */
export const columnKinds = ['gemeinde', 'kreis', 'stelle'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** `rows` is a kind or "g:" and a group's id; `kreis` and `gruppe` are where the loupe stands; `feld` is the cell whose answer is shown, `sel` what is selected: cells as "subject:place", joined by commas. `cell` is one that was chosen without a script. */
export const matrixSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['rows', 'role', 'show', 'q', 'sort', 'zoom', 'kreis', 'gruppe', 'feld', 'sel', 'cell', 'spalten']) });

export type MatrixSearch = ReturnType<typeof matrixSearch>;

export type MatrixData = {
  whole: MatrixView;
  /** How many rows there are without a filter. */
  of: number;
  counties: WireTerritory[];
  districts: WireTerritory[];
  county: WireTerritory | null;
  group: { id: string; name: string } | null;
  loupe: MatrixView | null;
  field: AnswersPage | null;
};

/** Most rows that the loupe shows at once. */
const MOST_ROWS = 40;

/** What an address asks of the API. */
export function askedOf({ world, on, at, lang, role, q, sort, rows, show }: MatrixSearch) {
  const chosen = rows?.startsWith('g:') ? { under: rows.slice(2), kind: undefined } : { kind: rows, under: undefined };
  return { world, on, at, lang, role, q, sort, ...chosen, limit: '2000', findings: show === 'finding' ? 'first' : undefined };
}

/** The overview, and the cells under the loupe. */
export async function loadMatrix(api: Api, search: MatrixSearch): Promise<MatrixData> {
  const { world, on, at, lang, role } = search;
  const clocks = { world, on, at };
  const asked = askedOf(search);
  const [whole, counties, districts] = await Promise.all([
    api.matrix(search.spalten === 'stelle' ? { ...asked, detail: 'holder' } : asked),
    api.territories({ ...clocks, level: 'COUNTY' }),
    api.territories({ ...clocks, level: 'DISTRICT' }),
  ]);
  const of = search.q || search.rows ? (await api.matrix({ ...clocks, role, places: whole.columns[0]?.key, limit: '1' })).total : whole.total;
  const county = counties.items.find(({ key }) => key === search.kreis) ?? counties.items.find(({ key }) => whole.columns.filter((column) => column.key.startsWith(key)).length > 1) ?? null;
  const group = whole.rows.find((row) => row.group?.id === search.gruppe)?.group ?? whole.rows[0]?.group ?? null;
  const under = whole.rows.filter((row) => row.group?.id === group?.id).slice(0, MOST_ROWS);
  const loupe = county && under.length > 0 ? await api.matrix({ ...asked, kind: undefined, under: undefined, q: undefined, detail: 'holder', within: county.key, subjects: under.map(({ id }) => id).join(',') }) : null;
  const [subject, place] = search.feld?.split(':') ?? [];
  const field = subject && place ? await api.answers({ ...clocks, lang, role: whole.role, subject, place }) : null;
  return { whole, of, counties: counties.items, districts: districts.items, county, group, loupe, field };
}

/** The selection after a cell was chosen: put in, or taken out. */
export function toggled(selected: string | undefined, cell: string): string | undefined {
  const cells = new Set(selected?.split(',') ?? []);
  if (!cells.delete(cell)) cells.add(cell);
  return cells.size > 0 ? [...cells].join(',') : undefined;
}
