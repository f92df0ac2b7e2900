import type { WireEndable, WireFinding } from '@feder/contract/schemas';
import { amendedKey, amendmentsAt, endables, endedKey, endingsAt, explainEnded } from '@feder/domain';
import { readClocks, type Clocks } from './clocks.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import { pageInOrder, type ListQuery, type Page } from './lists.ts';
import type { Lang } from './names.ts';

type Named = Parameters<typeof explainEnded>[1];
type Target = Extract<WireFinding['mend'], { act: 'END' }>['targets'][number];

const nameOf = ({ world }: LoadedWorld, ended: Named, clocks: Clocks, lang: Lang): string => explainEnded(world, ended, clocks, lang);

/** What a clause can still end, as a form offers it: clauses first, then rules and delegations of standing law, then single ones that clauses wrote. */
export function listEndables(feder: Feder, query: ListQuery): Page<WireEndable> {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const all = endables(loaded.world, clocks).map(({ ended, kind, of }) => ({ id: endedKey(ended), kind, of: [...of], name: { de: nameOf(loaded, ended, clocks, 'de'), en: nameOf(loaded, ended, clocks, 'en') } }));
  const kinds = { CLAUSE: 0, RULE: 1, WRITTEN: 2 };
  return pageInOrder(all.sort((a, b) => kinds[a.kind] - kinds[b.kind] || a.name.de.localeCompare(b.name.de, 'de', { numeric: true }) || (a.id < b.id ? -1 : 1)), query);
}

/** How a clause ends or changes the records that findings name. */
export function targetsAt(loaded: LoadedWorld, clocks: Clocks, lang: Lang): (ref: Pick<Target, 'kind' | 'id'>) => Target {
  const [endingOf, amendmentOf] = [endingsAt(loaded.world, clocks), amendmentsAt(loaded.world, clocks)];
  return ({ kind, id }) => {
    const isRule = kind === 'assignment' || kind === 'delegation';
    const [ended, amended] = isRule ? [endingOf(id), amendmentOf(id)] : [null, null];
    return { kind, id, ended: ended && endedKey(ended), amended: amended && amendedKey(amended), name: nameOf(loaded, { rule: id } as Named, clocks, lang) };
  };
}
