import type { DraftView, Overview, WireTerritory } from '@feder/contract/schemas';
import { asArs, type Ars } from '@feder/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runPlay } from './testing/parity.ts';
import type { Player } from './testing/stories/player.ts';

const KIELHAUSEN = '991150003003';
const ON = 'on=2026-11-23';

let api: Awaited<ReturnType<typeof runPlay>>['api'];
let play: Player;
beforeAll(async () => { ({ api, play } = await runPlay()); });
afterAll(() => api.close());

const overview = () => play.get<Overview>(`/api/v1/overview?world=planspiel&${ON}`);
const cellOf = ({ rows }: Overview, id: string, core: string) => rows.find((row) => row.id === id)?.cells.find((cell) => cell.core === core);

/** A hundred people in each municipality, nine hundred more in Kielhausen. */
async function count(): Promise<number> {
  const { items } = await play.get<{ items: WireTerritory[] }>(`/api/v1/territories?world=planspiel&level=MUNICIPALITY&limit=500&${ON}`);
  const of = new Map<Ars, number>(items.map(({ key }) => [asArs(key), key === KIELHAUSEN ? 1_000 : 100]));
  api.feder.population = { planspiel: { day: '2025-12-31', title: 'Zählung', state: '2026-01-01', attribution: 'Planspiel', of } };
  return items.length;
}

it('the overview and an effect say who lives where an answer is, once somebody counted; nothing before', async () => {
  const written = async (): Promise<DraftView> => {
    const clause = { kind: 'ASSIGN', number: 1, subject: 'ps-terminbuchung', role: 'OPERATE', scope: { within: ['991150008008', '991150009009'] }, holders: [{ body: 'ps-kommunal-it' }], from: '2027-01-01' };
    const { id } = await play.act('ps-paritaet-land-1', 'draft', { on: '2026-11-24', board: 'ps-paritaet', title: { de: 'Betrieb', en: 'Operation' }, rank: 'beschluss-kommunal', clauses: [clause] });
    return play.get<DraftView>(`/api/v1/drafts/${id}?world=planspiel`);
  };
  const before = await overview();
  expect([before.counted, cellOf(before, 'ps-terminbuchung', 'EXECUTE')?.reach, (await written()).effect?.reach]).toEqual([null, null, null]);

  const of = await count();
  const all = of * 100 + 900;
  const after = await overview();
  expect(after.counted?.title).toBe('Zählung');
  // Kielhausen alone operates the appointments itself: of all others nothing is recorded.
  expect(cellOf(after, 'ps-terminbuchung', 'EXECUTE')).toMatchObject({ status: 'UNKNOWN', count: of - 1, reach: { municipalities: of - 1, of, inhabitants: (of - 1) * 100, ofInhabitants: all } });
  expect(cellOf(after, 'ps-terminbuchung', 'LEAD')?.reach, 'all of them').toBeNull();
  expect((await written()).effect?.reach).toEqual({ municipalities: 2, of, inhabitants: 200, ofInhabitants: all });
});
