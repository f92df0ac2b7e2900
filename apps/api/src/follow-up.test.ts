import type { CorrectionList, FindingsPage, RoundList, WireFinding } from '@feder/contract/schemas';
import { verifyChain } from '@feder/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPlay } from './testing/parity.ts';
import type { Player } from './testing/stories/player.ts';

let api: Awaited<ReturnType<typeof runPlay>>['api'];
let play: Player;
beforeAll(async () => { ({ api, play } = await runPlay()); });
afterAll(() => api.close());

const TODAY = '2026-11-23';
const REGISTRAR = 'ps-registerstelle';
const findings = async (kind: string, on = TODAY, more = ''): Promise<FindingsPage> => play.get(`/api/v1/findings?world=planspiel&kind=${kind}&on=${on}${more}`);
const first = async (kind: string): Promise<WireFinding> => {
  const { items: [finding] } = await findings(kind);
  if (!finding) throw new Error(`The Planspiel has no ${kind}.`);
  return finding;
};
const fact = ({ facts }: WireFinding, kind: string): string => facts.find((ref) => ref.kind === kind)?.id ?? '';

describe('what was promised', () => {
  it('is overdue until it is reported as kept, and was overdue as known before', async () => {
    const overdue = await first('OVERDUE_COMMITMENT');
    const commitment = fact(overdue, 'commitment');
    const before = await play.head();
    await play.refused('ps-rechtsaufsicht', 'fulfil', { commitment, note: 'Erledigt.' }, 403);
    await play.act(REGISTRAR, 'fulfil', { commitment, note: 'Erledigt laut Bericht vom November.' });
    const left = async (at: string) => (await findings('OVERDUE_COMMITMENT', TODAY, at)).items.map(({ id }) => id);
    expect(await left('')).not.toContain(overdue.id);
    expect(await left(`&at=${before}`)).toContain(overdue.id);
    await play.refused(REGISTRAR, 'fulfil', { commitment, note: 'Noch einmal.' }, 409);
    await play.refused(REGISTRAR, 'fulfil', { commitment: 'gibt-es-nicht', note: 'Nichts.' }, 404);
  });

  it('is accepted by the body on which it was laid, and by no other', async () => {
    const open = await first('UNACCEPTED');
    const assignment = fact(open, 'assignment');
    await play.refused(REGISTRAR, 'accept', { assignment, note: 'Für andere.' }, 403);
    await play.act('ps-gemeinderat-kielhausen-buergermeister', 'accept', { assignment, note: 'Angenommen am heutigen Tag.' });
    expect((await findings('UNACCEPTED')).items.map(({ id }) => id)).not.toContain(open.id);
  });

  it('is rolled out where somebody reports it; what stood before ends that day', async () => {
    const open = await first('UNCOVERED');
    const [run] = open.cells;
    const [subject, place] = [run?.subject ?? '', run?.places[0]?.from ?? ''];
    const cells = async (on: string) => (await findings('UNCOVERED', on)).items.flatMap((each) => each.cells).filter((each) => each.subject === subject && each.places.some(({ from, to }) => from <= place && place <= to)).length;
    await play.refused('ps-rechtsaufsicht', 'report-rollout', { subject, place, state: 'LIVE', note: 'Läuft.' }, 403);
    await play.act(REGISTRAR, 'report-rollout', { subject, place, state: 'PLANNED', due: '2026-11-01', note: 'Neue Frist.' });
    expect(await cells(TODAY)).toBe(1);
    await play.act(REGISTRAR, 'report-rollout', { on: '2026-11-25', subject, place, state: 'LIVE', note: 'Seit heute in Betrieb.' });
    expect([await cells('2026-11-24'), await cells('2026-11-25')]).toEqual([1, 0]);
    await play.refused(REGISTRAR, 'report-rollout', { subject, place: '089999999999', state: 'LIVE', note: 'Wo?' }, 404);
  });

  it('has its costs assessed where work moved to municipalities', async () => {
    const { items } = await findings('UNFUNDED');
    const moved = items.find(({ cause }) => cause === 'TRANSFER');
    if (!moved) throw new Error('The Planspiel has no TRANSFER.');
    await play.act(REGISTRAR, 'assess-costs', { clause: fact(moved, 'clause'), note: 'Kostenfolgenabschätzung vom November' });
    expect((await findings('UNFUNDED')).items.map(({ id }) => id)).not.toContain(moved.id);
  });
});

describe('a finding', () => {
  const stateOf = async (id: string, on = TODAY, at = '') => (await findings('GAP', on, at)).items.find((each) => each.id === id)?.state;

  it('is acknowledged, set aside until a day, and open again on it; the past knows what it knew', async () => {
    const { id, closers } = (await findings('GAP')).items.find((each) => each.closers.length > 0) ?? await first('GAP');
    const board = closers[0]?.id ?? '';
    expect(await stateOf(id)).toBe('OPEN');
    await play.act('ps-gemeindebund-praesidium', 'note-finding', { on: TODAY, finding: id, note: 'Wir bereiten eine Vorlage vor.' });
    expect(await stateOf(id)).toBe('ACKNOWLEDGED');
    const before = await play.head();
    await play.act(`${board}-vorsitz`, 'waive-finding', { on: TODAY, finding: id, board, until: '2027-01-15', note: 'Nach den Ferien.' });
    expect([await stateOf(id), await stateOf(id, '2027-01-14'), await stateOf(id, '2027-01-15'), await stateOf(id, TODAY, `&at=${before}`)]).toEqual(['WAIVED', 'WAIVED', 'OPEN', 'ACKNOWLEDGED']);
    const page = await findings('GAP');
    expect(page.counts.find(({ kind }) => kind === 'GAP')).toMatchObject({ waived: 1, findings: page.total });
    expect((await findings('GAP', TODAY, '&state=WAIVED')).items.map((each) => each.id)).toEqual([id]);
    expect(page.items.find((each) => each.id === id)?.notes.map(({ kind, officeName }) => [kind, officeName.de])).toEqual([['ACKNOWLEDGE', 'Gemeindebund: Präsidium'], ['WAIVE', expect.any(String)]]);
    await play.act('ps-gemeindebund-praesidium', 'note-finding', { on: TODAY, finding: id, kind: 'REOPEN', note: 'Es eilt doch.' });
    expect(await stateOf(id)).toBe('OPEN');
  });

  it('is set aside by nobody else, for no time that is over, and only if it is one', async () => {
    const { id } = await first('GAP');
    const waive = { on: TODAY, finding: id, until: '2027-01-15', note: 'Später.' };
    await play.refused('ps-gemeindebund-praesidium', 'waive-finding', waive, 403);
    await play.refused('ps-gemeinderat-zeilenau-buergermeister', 'waive-finding', { ...waive, board: 'ps-gemeinderat-zeilenau' }, 403);
    await play.refused(REGISTRAR, 'waive-finding', { ...waive, until: TODAY }, 400);
    await play.refused(REGISTRAR, 'waive-finding', { ...waive, finding: 'keiner' }, 404);
    await play.act(REGISTRAR, 'waive-finding', waive);
  });
});

describe('a hint and the correction that it leads to', () => {
  const hint = async (message: string): Promise<string> => {
    const sent = { world: 'planspiel', subject: 'ps-terminbuchung', role: 'OPERATE', place: '991150003003', on: TODAY, at: await play.head(), message, email: 'stelle@example.org' };
    const response = await api.app.request('/api/v1/correction-requests', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) });
    return ((await response.json()) as { id: string }).id;
  };
  const list = (office = REGISTRAR) => play.get<CorrectionList>('/api/v1/corrections?world=planspiel', office);

  it('is read by offices, without whom it came from', async () => {
    const id = await hint('Zuständig ist dort eine andere Stelle.');
    expect((await api.app.request('/api/v1/corrections?world=planspiel')).status).toBe(403);
    const { requests } = await list();
    expect(requests[0]).toMatchObject({ id, subject: 'ps-terminbuchung', placeName: 'Kielhausen', state: 'OPEN', ruling: null });
    expect(JSON.stringify(requests)).not.toContain('example.org');
  });

  it('is certified by another office: version 2 from now on, while answers as known before stay', async () => {
    const request = await hint('Der Beginn ist falsch erfasst: es war der 1. Juli.');
    const { items } = await play.get<{ items: { id: string }[] }>('/api/v1/subjects?world=planspiel&limit=1');
    expect(items.length).toBe(1);
    const [record] = await play.grounds('ps-terminbuchung', 'OPERATE', '991150003003', '2026-06-15');
    const holders = async (on: string, at?: number) => (await play.answer('ps-terminbuchung', 'OPERATE', '991150003003', on, at)).status;
    expect(await holders('2026-06-15')).toBe('UNIQUE');
    const before = await play.head();
    const change = { on: TODAY, request, fact: 'assignment', record, reason: 'Beschluss PG-2026/17 nennt den 1. Juli.', fields: { valid: { from: '2026-07-01' } } };
    await play.refused('ps-rechtsaufsicht', 'propose-correction', change, 403);
    await play.refused(REGISTRAR, 'propose-correction', { ...change, record: 'gibt-es-nicht' }, 404);
    await play.refused(REGISTRAR, 'propose-correction', { ...change, fields: {} }, 400);
    await play.refused(REGISTRAR, 'propose-correction', { ...change, fields: { valid: { to: '2026-05-01' } } }, 400);
    await play.refused(REGISTRAR, 'propose-correction', { ...change, fields: { name: { de: 'x', en: 'x' } } }, 400);
    const { id: proposal } = await play.act(REGISTRAR, 'propose-correction', change);
    expect(await holders('2026-06-15'), 'nothing changes before it is certified').toBe('UNIQUE');
    await play.refused(REGISTRAR, 'certify-correction', { proposal, accepted: true, note: 'Selbst.' }, 403);
    await play.act('ps-rechtsaufsicht', 'certify-correction', { on: TODAY, proposal, accepted: true, note: 'Geprüft am Original.' });
    expect([await holders('2026-06-15'), await holders('2026-07-01'), await holders('2026-06-15', before)]).toEqual([expect.not.stringMatching('UNIQUE'), 'UNIQUE', 'UNIQUE']);
    await play.refused('ps-ministerrat', 'certify-correction', { proposal, accepted: true, note: 'Noch einmal.' }, 409);
    const { requests, proposals } = await list();
    expect(requests.find(({ id }) => id === request)).toMatchObject({ state: 'ACCEPTED', ruling: { accepted: true, office: 'ps-rechtsaufsicht' } });
    expect(proposals[0]).toMatchObject({ id: proposal, version: 1, fields: { valid: { from: '2026-07-01' } }, ruling: { accepted: true } });
  });

  it('is declined with a reason, once', async () => {
    const request = await hint('Das stimmt alles nicht, glaube ich.');
    await play.act(REGISTRAR, 'decline-request', { on: TODAY, request, note: 'Der Beschluss bestätigt die Angabe.' });
    await play.refused(REGISTRAR, 'decline-request', { request, note: 'Noch einmal.' }, 404);
    expect((await list()).requests.find(({ id }) => id === request)).toMatchObject({ state: 'DECLINED', ruling: { accepted: false, note: 'Der Beschluss bestätigt die Angabe.' } });
  });

  it('is not certified for a version that another correction has replaced', async () => {
    const [record] = await play.grounds('ps-terminbuchung', 'OPERATE', '991150003003', '2026-08-01');
    const change = (paragraph: string) => ({ on: TODAY, fact: 'assignment', record, reason: 'Fundstelle genauer.', fields: { evidence: { source: 'planspiel', paragraph, confidence: 'CONFIRMED' } } });
    const { id: one } = await play.act(REGISTRAR, 'propose-correction', change('Ziffer 1'));
    const { id: two } = await play.act(REGISTRAR, 'propose-correction', change('Ziffer 1 Satz 2'));
    await play.act('ps-rechtsaufsicht', 'certify-correction', { proposal: one, accepted: true, note: 'Ja.' });
    await play.refused('ps-rechtsaufsicht', 'certify-correction', { proposal: two, accepted: true, note: 'Ja.' }, 409);
    await play.act('ps-rechtsaufsicht', 'certify-correction', { proposal: two, accepted: false, note: 'Überholt.' });
    expect(await verifyChain(api.db)).toMatchObject({ ok: true });
  });
});

describe('a round of confirmation', () => {
  const opened = async (subject: string): Promise<string> => (await play.act(REGISTRAR, 'open-round', { on: TODAY, title: { de: 'Runde', en: 'Round' }, subject, due: '2026-12-31' })).id;
  const view = async (id: string, office = REGISTRAR) => (await play.get<RoundList>('/api/v1/rounds?world=planspiel', office)).items.find((each) => each.id === id);

  const RULE = 'ps-einvernehmen-video';
  const consent = async (at = '') => ((await (await api.app.request(`http://127.0.0.1/api/v1/resolve?world=planspiel&subject=ps-videosprechstunde&role=CONSENT&place=99&on=${TODAY}${at}`)).json()) as { holders: { body: string; confidence: string }[] }).holders;

  it('asks whoever holds a task, names who is silent, and makes of what was confirmed a confirmed record, from that commit on', async () => {
    const before = await play.head();
    expect(await consent()).toMatchObject([{ body: 'ps-gemeindebund', confidence: 'PUBLISHED' }]);
    const round = await opened('ps-videosprechstunde');
    const asked = await view(round);
    expect([asked?.given, asked?.missing.length, asked?.of]).toEqual([0, asked?.of, asked?.of]);
    expect(asked?.missing).toContainEqual({ assignment: RULE, body: 'ps-gemeindebund', bodyName: expect.objectContaining({ de: 'Gemeindebund Planspielland' }) as object });
    await play.refused('ps-rechtsaufsicht', 'confirm', { on: TODAY, round, assignment: RULE, confirms: true, note: 'Für andere.' }, 403);
    await play.refused('ps-gemeindebund-praesidium', 'confirm', { on: TODAY, round, assignment: 'gibt-es-nicht', confirms: true, note: 'Nichts.' }, 404);
    await play.act('ps-gemeindebund-praesidium', 'confirm', { on: TODAY, round, assignment: RULE, confirms: false, note: 'Noch unklar.' });
    await play.act('ps-gemeindebund-praesidium', 'confirm', { on: TODAY, round, assignment: RULE, confirms: true, note: 'Doch, das stimmt.' });
    expect((await view(round, 'ps-gemeindebund-praesidium'))?.records.find(({ assignment }) => assignment === RULE)).toMatchObject({ mine: true, answers: [{ body: 'ps-gemeindebund', confirms: true }] });
    await play.act(REGISTRAR, 'close-round', { on: TODAY, round });
    expect((await view(round))?.closed).toEqual({ day: TODAY, confirmed: 1 });
    expect([(await consent())[0]?.confidence, (await consent(`&at=${before}`))[0]?.confidence]).toEqual(['CONFIRMED', 'PUBLISHED']);
    await play.refused(REGISTRAR, 'close-round', { on: TODAY, round }, 409);
    await play.refused('ps-gemeindebund-praesidium', 'confirm', { on: TODAY, round, assignment: RULE, confirms: true, note: 'Zu spät.' }, 409);
  });

  it('leaves as it is what was denied, and what nobody answered', async () => {
    const round = await opened('ps-terminbuchung');
    const [mine, ...others] = (await view(round, 'ps-gemeinderat-kielhausen-buergermeister'))?.records.filter((each) => each.mine) ?? [];
    expect(others).toEqual([]);
    await play.act('ps-gemeinderat-kielhausen-buergermeister', 'confirm', { on: TODAY, round, assignment: mine?.assignment, confirms: false, note: 'Wir haben es abgegeben.' });
    await play.refused('ps-rechtsaufsicht', 'close-round', { on: TODAY, round }, 403);
    await play.act(REGISTRAR, 'close-round', { on: TODAY, round });
    expect((await view(round))?.closed).toEqual({ day: TODAY, confirmed: 0 });
    await play.refused(REGISTRAR, 'open-round', { on: TODAY, title: { de: 'Runde', en: 'Round' }, subject: 'gibt-es-nicht', due: '2026-12-31' }, 404);
  });
});
