import { advance, asDay, asId, asSeq, compileWorld, factKinds, findings, headOf, type Assignment, type Change, type Opened, type World, type WorldFacts } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { carryBooks, findingsAt, type Followed } from './books.ts';
import type { LoadedWorld } from './feder.ts';

const ON = asDay('2026-12-01');
const text = (name: string) => ({ de: name, en: name });
const fact = (id: string, seq: number) => ({
  id, version: 1, known: { from: asSeq(seq), to: null }, valid: { from: asDay('2020-01-01'), to: null }, evidence: { source: asId('quelle'), confidence: 'CONFIRMED' }, basis: [],
});
const instant = (seq: number): string => new Date(Date.UTC(2026, 0, seq)).toISOString();

const rule = (seq: number, id: string, said: { subject: string; role: string; within: string; body: string; mode: string }) => ({
  ...fact(id, seq), subject: said.subject, role: said.role, scope: { within: [said.within] }, holders: [{ body: said.body }], mode: said.mode, here: false, rank: 'beschluss', origin: { existing: 'gesetz' }, boundTo: 'ALL', acceptance: 'NOT_NEEDED',
});

/** Three municipalities of one Land, four subjects in two groups, and a complete record: whoever is missing is found. */
function start(): World {
  const place = (id: string, name: string) => ({ ...fact(id, 1), name, designation: text('Gebiet'), cell: true });
  const body = (id: string) => ({ ...fact(id, 1), name: text(id), grammar: 'F', form: 'LANDESOBERBEHOERDE', level: 'LAND', place: '08', legalPerson: id });
  const subject = (id: string, parent: string | null, kind = 'SERVICE') => ({ ...fact(id, 1), kind, name: text(id), parent, cellLevel: 'MUNICIPALITY' });
  const expected = (id: string, of: string, role: string) => ({ ...fact(id, 1), subject: of, role, scope: { within: [''] }, required: true, record: 'COMPLETE' });
  const rows = {
    territory: [place('', 'Bund'), place('08', 'Land'), place('081110000000', 'S'), place('081155001001', 'A'), place('081155001003', 'B')],
    body: ['im', 'bitbw', 'sozial'].map(body),
    subject: [subject('it', null, 'GROUP'), subject('soziales', null, 'GROUP'), subject('e-akte', 'it'), subject('e-post', 'it'), subject('wohngeld', 'soziales'), subject('kita', 'soziales')],
    expectation: ['it', 'soziales'].flatMap((of) => ['LEAD', 'EXECUTE'].map((role) => expected(`${of}-${role.toLowerCase()}`, of, role))),
    assignment: [rule(1, 'r0', { subject: 'it', role: 'LEAD', within: '08', body: 'im', mode: 'BINDING' })],
  };
  const kinds = Object.fromEntries(factKinds.map((kind) => [kind, (rows as Record<string, unknown>)[kind] ?? []]));
  return compileWorld({ ...kinds, ranks: [{ id: 'beschluss', order: 1, name: text('Beschluss') }], sources: [{ id: 'quelle', title: text('Quelle'), publisher: 'Feder', state: '2026' }], commits: [{ seq: asSeq(1), at: instant(1) }] } as unknown as WorldFacts);
}

/** Numbers that look drawn and are the same each time. */
function drawing(): (limit: number) => number {
  let state = 7;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}

/** A commit that enters a rule and, now and then, closes an earlier one. */
function drawnChange(seq: number, draw: (limit: number) => number, open: string[]): Change {
  const one = <Item>(...items: Item[]): Item => items[draw(items.length)] as Item;
  const record = rule(seq, `r${seq}`, {
    subject: one('it', 'e-akte', 'e-post', 'wohngeld', 'kita'), role: one('LEAD', 'EXECUTE', 'OPERATE'), within: one('08', '08115', '081110000000', '081155001001'), body: one('im', 'bitbw', 'sozial'), mode: one('BINDING', 'BINDING', 'FALLBACK'),
  });
  const closed = draw(3) === 0 ? open.splice(draw(open.length), 1) : [];
  open.push(record.id);
  return { commit: { seq: asSeq(seq), at: instant(seq) }, opened: [{ kind: 'assignment', record: record as unknown as Assignment } satisfies Opened], closed: closed.map((id) => ({ kind: 'assignment', id, version: 1 })) };
}

const loadedOf = (world: World): LoadedWorld => ({ id: 'planspiel', world, search: () => { throw new Error('Nobody searches here.'); } });
const clocksOf = ({ world }: LoadedWorld) => ({ on: ON, at: headOf(world)?.seq ?? asSeq(0) });

function follow(from: LoadedWorld, changes: readonly Change[]): LoadedWorld {
  const states: Followed[] = [];
  for (const change of changes) states.push({ change, world: advance(states.at(-1)?.world ?? from.world, change) });
  const to = loadedOf(states.at(-1)?.world ?? from.world);
  carryBooks(from, to, states);
  return to;
}

describe('findings of a world that follows commits', () => {
  it.each([1, 3, 25])('are those that are found anew, after %i commits at a time', async (atATime) => {
    const [draw, open] = [drawing(), ['r0']];
    let loaded = loadedOf(start());
    const kinds = new Set<string>();
    for (let seq = 2; seq < 60;) {
      await findingsAt(loaded, clocksOf(loaded));
      const changes = Array.from({ length: atATime }, () => drawnChange(seq++, draw, open));
      loaded = follow(loaded, changes);
      const found = await findingsAt(loaded, clocksOf(loaded));
      expect(found).toEqual(findings(loaded.world, clocksOf(loaded)));
      for (const { kind } of found) kinds.add(kind);
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['GAP', 'DOUBLE', 'SHADOWED']));
  });

  it('are carried on where nobody asked between, and what was found at an earlier commit stays', async () => {
    const [draw, open] = [drawing(), ['r0']];
    const first = loadedOf(start());
    const then = await findingsAt(first, clocksOf(first));
    let loaded = first;
    for (let seq = 2; seq < 8; seq += 1) loaded = follow(loaded, [drawnChange(seq, draw, open)]);
    expect(await findingsAt(loaded, clocksOf(loaded))).toEqual(findings(loaded.world, clocksOf(loaded)));
    expect(await findingsAt(loaded, { on: ON, at: asSeq(1) })).toEqual(then);
    const [same, later] = [follow(loaded, []), follow(loaded, [drawnChange(8, draw, open)])];
    expect(await findingsAt(same, clocksOf(same))).toBe(await findingsAt(loaded, clocksOf(loaded)));
    expect(await findingsAt(later, clocksOf(loaded))).toBe(await findingsAt(loaded, clocksOf(loaded)));
  });
});
