import type { SessionView } from '@feder/contract/schemas';
import { IconOk } from '@feder/icons/ok';
import { Badge } from '@feder/react/badge';
import { useDecideWords } from './messages.ts';

export type SeatState = 'PRESENT' | 'CONNECTED' | 'ABSENT' | 'RECUSED' | 'VACANT' | 'ADVISORY';
type Seat = SessionView['seats'][number];

/** Where a seat stands for the item of which it is the turn. */
export function stateOf({ present, connected, office, voting, seat }: Seat, recused: ReadonlySet<string>): SeatState {
  if (office === null) return 'VACANT';
  if (recused.has(seat)) return 'RECUSED';
  if (voting !== 'FULL') return present ? 'ADVISORY' : 'ABSENT';
  return connected ? 'CONNECTED' : present ? 'PRESENT' : 'ABSENT';
}

const ORDER: readonly SeatState[] = ['PRESENT', 'CONNECTED', 'ABSENT', 'VACANT', 'RECUSED'];

/** Quorum meter of a bench: a segment per seat that votes, and a pin where enough are there. The words below say the same. */
export function SeatMeter({ name, states, needed }: { name: string; states: readonly SeatState[]; needed: number | null }) {
  const words = useDecideWords();
  const voting = states.filter((state) => state !== 'ADVISORY').toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const there = voting.filter((state) => state === 'PRESENT' || state === 'CONNECTED').length;
  const recused = voting.filter((state) => state === 'RECUSED').length;
  return (
    <div className="decide-meter">
      <div className="decide-meter-head">
        <h3>{name}</h3>
        {needed === null ? null : <Badge tone={there >= needed ? 'ok' : 'warn'}>{there >= needed ? <><IconOk />{words.quorate}</> : words.inquorate}</Badge>}
      </div>
      <div className="decide-meter-bar" aria-hidden="true">
        {voting.map((state, at) => <i key={at} data-state={state} />)}
        {needed === null || voting.length === 0 ? null : <b style={{ insetInlineStart: `${(100 * needed) / voting.length}%` }} />}
      </div>
      <p className="decide-small">{[words.there(there, voting.length - recused), ...(needed === null ? [] : [words.needed(needed)])].join(', ')}{recused > 0 ? ` · ${words.recusedCount(recused)}` : ''}</p>
    </div>
  );
}

/** Benches as the rule counts them: those of the quorum where it asks for some, else the groups of seats. */
export function benchesOf(session: SessionView, lang: 'de' | 'en', whole: string): { id: string; name: string; seats: Seat[]; needed: number | null }[] {
  const groups = [...Map.groupBy(session.seats, ({ group }) => group)].map(([id, seats]) => ({ id, name: seats[0]?.name[lang] ?? id, seats, needed: null }));
  const needs = session.quorum?.needs ?? [];
  if (needs.length === 0) return groups;
  if (needs.some(({ bench }) => bench === null)) return [{ id: 'alle', name: whole, seats: session.seats, needed: needs[0]?.needed ?? null }];
  return needs.map(({ bench, needed }) => {
    const seats = session.seats.filter(({ benches }) => bench !== null && benches.includes(bench));
    const names = new Set(seats.map(({ name }) => name[lang]));
    return { id: bench ?? '', name: [...names].join(', '), seats, needed };
  });
}
