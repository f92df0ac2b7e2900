import type { Differences } from '@feder/contract/schemas';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runPlay } from './testing/parity.ts';
import { decide, proclaim, seats } from './testing/stories/board.ts';
import type { Player } from './testing/stories/player.ts';

let api: Awaited<ReturnType<typeof runPlay>>['api'];
let play: Player;
beforeAll(async () => { ({ api, play } = await runPlay()); });
afterAll(() => api.close());

const KIELHAUSEN = '991150003003';
const board = 'ps-it-rat';
const matter = (subject: string, role: string, from: string) => ({ board, drafter: `${board}-amtschef-1`, title: 'Zuordnung', rank: 'beschluss-land', clauses: [{ kind: 'ASSIGN', number: 1, subject, role, scope: { within: ['99'] }, holders: [{ body: 'ps-im' }], from }] });

/** What kind of record, which edge of it, and the sentence. */
async function because(asked: { subject: string; places: string; role: string; on: string; vs?: string; vsat?: number }): Promise<string[][]> {
  const given = new URLSearchParams({ world: 'planspiel', ...asked, vsat: asked.vsat === undefined ? '' : String(asked.vsat) });
  if (asked.vsat === undefined) given.delete('vsat');
  const { items } = await play.get<Differences>(`/api/v1/differences?${given}`);
  return items.flatMap((item) => item.because.map(({ what, edge, words }) => [what, edge, words.map(({ text }) => text).join('')]));
}

async function correct(fact: string, record: string, fields: object): Promise<number> {
  const before = await play.head();
  const { id: proposal } = await play.act('ps-registerstelle', 'propose-correction', { fact, record, fields, reason: 'So steht es im Original.' });
  await play.act('ps-rechtsaufsicht', 'certify-correction', { proposal, accepted: true, note: 'Geprüft am Original.' });
  return before;
}

it('a status on which a rule depends begins, and its day was set right', async () => {
  const line = { subject: 'ps-terminbuchung', role: 'OPERATE', places: KIELHAUSEN };
  const rule = 'ps-pg-2026-17-1-operate';
  const unscoped = await correct('assignment', rule, { scope: { within: [KIELHAUSEN], status: 'grosse-kreisstadt' } });
  expect(await because({ ...line, on: '2026-10-01', vsat: unscoped }), 'the same answer by another version').toEqual([]);
  const before = await correct('statusHolding', `ps-grosse-kreisstadt-${KIELHAUSEN}`, { valid: { from: '2026-09-01' } });
  expect(await because({ ...line, on: '2026-10-01', vs: '2026-08-01' })).toEqual([['statusHolding', 'FROM', 'Kielhausen seit dem 01.09.2026 Große Kreisstadt ist']]);
  expect(await because({ ...line, on: '2026-08-01', vsat: before })).toEqual([['statusHolding', 'CORRECTED', 'Kielhausen seit dem 01.09.2026 Große Kreisstadt ist']]);
  const moved = await correct('assignment', rule, { valid: { from: '2026-11-01' } });
  expect(await because({ ...line, on: '2026-10-01', vsat: moved })).toEqual([['assignment', 'CORRECTED', 'seit dem 01.11.2026 eine Regel gilt, die die Stadt Kielhausen nennt']]);
});

it('a rule is annulled from the beginning: no longer recorded', async () => {
  const { draft } = await decide(play, matter('ps-altregister', 'OPERATE', '2026-12-01'), { drafted: '2026-11-24', day: '2026-12-01' }, { YES: seats('amtschef', 6) });
  const { seq } = await proclaim(play, board, draft, '2026-12-02');
  await play.act('ps-rechtsaufsicht', 'annul', { on: '2026-12-10', draft, document: 'Verfügung Az. 1/27', note: 'Das Gremium war nicht zuständig.' });
  expect(await because({ subject: 'ps-altregister', role: 'OPERATE', places: '99', on: '2027-02-01', vsat: seq })).toEqual([['assignment', 'CLOSED', 'seit dem 01.12.2026 eine Regel gilt, die das Digitalministerium Planspielland nennt']]);
});

it('a clause rests while an objection is open, and applies again', async () => {
  const { draft } = await decide(play, matter('ps-ki-labor', 'LEAD', '2026-12-20'), { drafted: '2026-12-11', day: '2026-12-20' }, { YES: seats('amtschef', 6) });
  await proclaim(play, board, draft, '2026-12-21');
  await play.act(`${board}-vorsitz`, 'object', { on: '2026-12-22', draft, grounds: 'Die Kosten sind nicht geklärt.' });
  await play.act('ps-ministerrat', 'rule-on-objection', { on: '2026-12-28', draft, upheld: true, note: 'Die Kosten trägt das Ressort.' });
  const line = { subject: 'ps-ki-labor', role: 'LEAD', places: '99' };
  expect(await because({ ...line, on: '2026-12-24', vs: '2026-12-21' })).toEqual([['suspension', 'FROM', expect.stringMatching(/^„.*“ seit dem 22\.12\.2026 ausgesetzt ist$/)]]);
  expect(await because({ ...line, on: '2027-01-10', vs: '2026-12-24' })).toEqual([['suspension', 'TO', expect.stringMatching(/^„.*“ seit dem 28\.12\.2026 nicht mehr ausgesetzt ist$/)]]);
});
