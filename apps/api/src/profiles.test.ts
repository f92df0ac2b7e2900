import type { AgreementList, AgreementView, BodyProfile, DutiesPage, HistoryList, Problem, SubjectProfile, WireAnswer, WireBody } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const BUILDING = '99012008001000';
const DAY = 'on=2026-11-23';
const body = async (id: string, world = 'real') => (await api.get<BodyProfile>(`/api/v1/bodies/${id}?world=${world}&${DAY}`)).body;
const subject = async (id: string, world = 'real') => (await api.get<SubjectProfile>(`/api/v1/subjects/${id}?world=${world}&${DAY}`)).body;

describe('the profile of a body', () => {
  it('says what it is, and how sure that is', async () => {
    const { body: told, contact } = await body('bitbw');
    expect(told).toMatchObject({ form: 'LANDESOBERBEHOERDE', level: 'LAND', place: { key: '08' }, legalPerson: { id: 'land-bw' }, confidence: 'PUBLISHED' });
    expect(told.source.title.length).toBeGreaterThan(3);
    expect(told.bases.length + (told.source.paragraph ?? '').length).toBeGreaterThan(0);
    expect(contact === null || contact.confidence).toBeTruthy();
  });

  it('counts the lines that its duties are', async () => {
    const { load, byRole } = await body('im-bw');
    const { body: duties } = await api.get<DutiesPage>(`/api/v1/bodies/im-bw/duties?limit=500&${DAY}`);
    expect(load.own.total).toBe(new Set(duties.items.map(({ subject: of, role }) => `${of.id} ${role}`)).size);
    expect(byRole.reduce((sum, { lines }) => sum + lines, 0)).toBe(duties.items.length);
    expect(load.own.LEAD + load.own.EXECUTE + load.own.OPERATE + load.own.OTHER).toBe(load.own.total);
  });

  it('sets it beside all of its kind: the median counts those with nothing, too', async () => {
    const { load } = await body('landratsamt-08115');
    expect([load.by, load.of, load.others.length]).toEqual(['FORM', 35, 3]);
    const all = await Promise.all(load.others.map(({ id }) => body(id)));
    expect(all.map((each) => each.load.own.total)).toEqual(load.others.map(({ total }) => total));
    expect(load.median).toBeLessThanOrEqual(load.others[0]?.total ?? 0);
  });

  it('gives the median of its like by role, those that bear none among them', async () => {
    const { load } = await body('ps-im', 'planspiel');
    const { items } = (await api.get<{ items: WireBody[] }>(`/api/v1/bodies?world=planspiel&limit=500&${DAY}`)).body;
    const alike = items.filter(({ level }) => level === 'LAND');
    expect([load.by, load.of]).toEqual(['LEVEL', alike.length]);
    const lines = await Promise.all(alike.map(async ({ id }) => {
      const { body: { items: duties } } = await api.get<DutiesPage>(`/api/v1/bodies/${id}/duties?world=planspiel&limit=500&${DAY}`);
      return [...new Set(duties.map(({ subject: of, role }) => `${role} ${of.id}`))].map((line) => line.split(' ')[0] ?? '');
    }));
    const countsOf = (role: string) => lines.map((all) => all.filter((each) => each === role).length).sort((a, b) => a - b);
    // Seven are compared: the fourth is the middle.
    for (const { role, own, median } of load.byRole) expect([role, own > 0 || median > 0, median]).toEqual([role, true, countsOf(role)[3]]);
    expect(load.byRole.reduce((sum, { own }) => sum + own, 0)).toBe(load.own.total);
    expect(load.byRole.map(({ role }) => role)).toContain('LEAD');
  });

  it('has short names that are words in German alone', async () => {
    const named = async (lang: string) => (await api.get<BodyProfile>(`/api/v1/bodies/bitbw?lang=${lang}&${DAY}`)).body.load;
    const [de, en] = [await named('de'), await named('en')];
    expect([de.own.name, en.own.name]).toEqual(['BITBW', 'BITBW']);
    const county = (await api.get<BodyProfile>(`/api/v1/bodies/landratsamt-08115?lang=en&${DAY}`)).body.load;
    expect(county.own.name).toBe('County Office Böblingen');
  });

  it('names duty holder and performer of what was handed on, from both ends', async () => {
    const [from, to] = [await body('ps-gemeinde-991150009009', 'planspiel'), await body('ps-kommunal-it', 'planspiel')];
    const rows = from.delegations.filter((row) => to.delegations.some(({ id }) => id === row.id));
    for (const row of from.delegations) expect([row.from.id, row.to.id]).toContain('ps-gemeinde-991150009009');
    for (const row of rows) expect(row.transfersDuty).toBe(row.instrument !== 'Vereinbarung „durchführt“');
    expect(to.delegations.length).toBeGreaterThan(0);
  });

  it('lists what waits for its acceptance, with the days that are left', async () => {
    const town = await waiting();
    expect(town.acceptances[0]).toMatchObject({ subject: { id: 'ps-terminbuchung' }, role: 'OPERATE', by: '2026-10-31', daysLeft: -23, condition: false, accepted: false });
    expect(town.acceptances[0]?.grounds).toContain('PG-2026/17');
  });

  it('lists what it promised, by the day it is due', async () => {
    const { commitments } = await body('ps-im', 'planspiel');
    expect(commitments).toMatchObject([{ task: 'Betriebskonzept für den Serverpark vorlegen', due: '2026-09-30', daysLeft: -54, binding: true, kept: null }]);
  });

  /** The town of the Planspiel on which a rule lays a task that it has not accepted. */
  async function waiting(): Promise<BodyProfile> {
    const { body: { items } } = await api.get<{ items: WireBody[] }>(`/api/v1/bodies?world=planspiel&limit=2000&${DAY}`);
    const all = await Promise.all(items.filter(({ id }) => id.startsWith('ps-gemeinde-')).map(({ id }) => body(id, 'planspiel')));
    const found = all.filter(({ acceptances }) => acceptances.length > 0);
    expect(found.length).toBe(1);
    return found[0] as BodyProfile;
  }
});

describe('the profile of a subject', () => {
  it('counts every role over all municipalities, gaps and what is not recorded apart', async () => {
    const { roles, place, groups, subject: told } = await subject(BUILDING);
    expect([told.kind, told.catalogueName, groups.length > 0]).toEqual(['SERVICE', 'Baugenehmigung Erteilung', true]);
    for (const { of, counts, groups: shown, different } of roles) {
      expect(of).toBe(1101);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(1101);
      expect(new Set(counts.map(({ status }) => status)).size).toBe(counts.length);
      expect(shown.length).toBe(Math.min(3, different));
    }
    const execute = roles.find(({ role }) => role === 'EXECUTE');
    for (const group of execute?.groups ?? []) {
      const { body: answer } = await api.get<WireAnswer>(`/api/v1/resolve?${new URLSearchParams({ subject: BUILDING, role: 'EXECUTE', place: group.place, on: '2026-11-23' })}`);
      expect([answer.status, answer.holders.map((held) => held.body)]).toEqual([group.status, group.self ? [`gemeinde-${group.place}`] : group.bodies.map(({ id }) => id)]);
    }
    expect(place).toMatch(/^08\d{10}$/);
  });

  it('says where each municipality does it itself', async () => {
    const { roles } = await subject('99008001012000');
    expect(roles.find(({ role }) => role === 'EXECUTE')).toMatchObject({ different: 1, groups: [{ self: true, count: 1101, bodies: [] }] });
  });

  it('of a component has one cell, and what is announced beside it', async () => {
    const { roles } = await subject('gemeinsames-rechenzentrum');
    for (const { of } of roles) expect(of).toBe(1);
    expect(roles.some(({ announced }) => announced.length > 0)).toBe(true);
  });

  it('of a group has those that lie below it, and no answer', async () => {
    const { children, roles, place, findings } = await subject('it');
    expect(children.length).toBeGreaterThan(0);
    expect([roles, place, findings]).toEqual([[], null, []]);
  });

  it('says how far the roll-out is and what is overdue', async () => {
    const { rollout, findings } = await subject('ps-terminbuchung', 'planspiel');
    expect(rollout?.counts).toEqual([{ state: 'LIVE', count: 1 }, { state: 'COMMITTED', count: 2 }, { state: 'PLANNED', count: 1 }, { state: 'NOT_APPLICABLE', count: 1 }]);
    expect([rollout?.of, rollout?.overdue.length]).toEqual([24, 3]);
    expect(findings).toContainEqual({ kind: 'UNCOVERED', count: 1 });
  });
});

describe('the history', () => {
  const history = (query: string) => api.get<HistoryList>(`/api/v1/history?${DAY}&${query}`);

  it('of a subject has the latest day first and the resolution of each', async () => {
    const { body: { items, total } } = await history('world=planspiel&subject=gemeinsame-leitstelle&limit=500');
    expect(items.length).toBe(total);
    expect(items.map(({ day }) => day)).toEqual(items.map(({ day }) => day).toSorted().toReversed());
    expect(items.filter(({ what }) => what === 'assignment').every(({ grounds }) => grounds.length > 0)).toBe(true);
    expect(items.some(({ grounds }) => /^\w+-2026\//.test(grounds))).toBe(true);
  });

  it('of a body comes in pages that lose and repeat none', async () => {
    const { body: whole } = await history('body=im-bw&limit=500');
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body: page }: { body: HistoryList } = await history(`body=im-bw&limit=3${after ? `&after=${encodeURIComponent(after)}` : ''}`);
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(whole.total);
  });

  it('of the whole world has what was decided and agreed, up to a day', async () => {
    const { body: { items, total } } = await history('until=2026-06-30&limit=500');
    expect(total).toBeGreaterThan(20);
    expect(items.every(({ day }) => day <= '2026-06-30')).toBe(true);
    expect(items.map(({ what }) => what)).not.toContain('body');
    expect(items[0]?.grounds.length).toBeGreaterThan(0);
    expect((await history('limit=1')).body.total).toBeGreaterThanOrEqual(total);
  });

  it.each([['body=im-bw&subject=service-bw', 'body'], ['body=im-bw&after=x', 'after']])('refuses "%s"', async (query, field) => {
    const { status, body: problem } = await api.get<Problem>(`/api/v1/history?${query}`);
    expect([status, problem.errors?.[0]?.field]).toEqual([400, field]);
  });
});

describe('the lists', () => {
  const list = (path: string) => api.get<{ items: { id: string; name: { de: string } }[]; total: number; next: string | null; counts: { kind: string; count: number }[] }>(`/api/v1/${path}`);

  it('go by name, page by page, and lose none', async () => {
    const { body: whole } = await list('bodies?order=name&limit=2000');
    expect(whole.items.map(({ name }) => name.de)).toEqual(whole.items.map(({ name }) => name.de).toSorted((a, b) => a.localeCompare(b, 'de')));
    const { body: first } = await list('bodies?order=name&limit=700');
    const { body: second } = await list(`bodies?order=name&limit=2000&after=${first.next ?? ''}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
  });

  it('are narrowed by a kind, and count every kind', async () => {
    const { body: whole } = await list('subjects');
    const { body: services } = await list('subjects?kind=SERVICE');
    expect(services.total).toBe(whole.counts.find(({ kind }) => kind === 'SERVICE')?.count);
    expect(whole.counts.reduce((sum, { count }) => sum + count, 0)).toBe(whole.total);
  });

  it('are narrowed by a word, the best first', async () => {
    const { body: found } = await list('subjects?q=Baugenehmigung&order=name');
    expect(found.items[0]?.id).toBe(BUILDING);
    expect(found.total).toBeLessThan(10);
    expect((await list('bodies?q=xyzzyx')).body).toMatchObject({ items: [], total: 0, next: null });
  });
});

describe('agreements', () => {
  it('come with the next deadline first', async () => {
    const { body: { items, clocks } } = await api.get<AgreementList>(`/api/v1/agreements?${DAY}`);
    expect(clocks.on).toBe('2026-11-23');
    expect(items.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([['zukunftsbuendnis', 38], ['e-government-pakt-2019', null], ['e-government-vereinbarung', null]]);
    expect(items[0]?.parties.map(({ name }) => name)).toContain('Gemeindetag Baden-Württemberg');
  });

  it('name the rules that rest on them, and what is only announced', async () => {
    const { body: view } = await api.get<AgreementView>(`/api/v1/agreements/zukunftsbuendnis?${DAY}`);
    expect(view.settles.length).toBeGreaterThan(0);
    expect(view.settles.every(({ announced }) => announced)).toBe(true);
  });
});

it.each([['bodies/niemand', 404], ['subjects/nichts', 404], ['agreements/keine', 404], ['bodies/Landratsamt', 400], ['subjects/eudi-wallet?role=LEAD', 400], ['bodies/ps-im', 404]])('refuses %s with %i', async (path, status) => {
  expect((await api.get<Problem>(`/api/v1/${path}`)).status).toBe(status);
});
