import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionView } from '@feder/contract/schemas';
import { DAY, voting } from './testing/parity.ts';
import { playerOf } from './testing/stories/player.ts';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const draft = { board: 'ps-it-rat', title: { de: 'Zur Kenntnis', en: 'For notice' }, rank: 'beschluss-land', clauses: [{ kind: 'NOTE', number: 1, text: { de: 'Bericht', en: 'Report' } }] };

/** What comes down a stream until `enough` of it has come. */
async function heard(enough: (text: string) => boolean, headers: Record<string, string> = {}): Promise<string> {
  const stop = new AbortController();
  const response = await api.app.request('/api/v1/events', { headers, signal: stop.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk as Uint8Array);
    if (enough(text)) break;
  }
  stop.abort();
  return text;
}

describe('what happens, live', () => {
  it('tells fifty that listen of a commit within a second', async () => {
    const play = playerOf(async (address, init) => api.app.request(`http://127.0.0.1${address}`, init), () => undefined);
    const times: number[] = [];
    let done = Number.POSITIVE_INFINITY;
    const listening = Array.from({ length: 50 }, () => heard((text) => text.includes('event: commit')).then((text) => { times.push(performance.now() - done); return text; }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { seq } = await play.act('ps-it-rat-vorsitz', 'draft', draft);
    done = performance.now();
    for (const text of await Promise.all(listening)) expect(text).toContain(`data: {"seq":${seq}}`);
    expect(Math.max(...times)).toBeLessThan(1_000);
  });

  it('shows fifty that listen a changed turnout within a second: each asks for the session once it hears of the vote', async () => {
    const play = playerOf(async (address, init) => api.app.request(`http://127.0.0.1${address}`, init), () => undefined);
    const { session, ballot } = await voting(play);
    const given = async (): Promise<number> => (await play.get<SessionView>(`/api/v1/sessions/${session}?world=planspiel`)).items[0]?.ballots[0]?.turnout.given ?? 0;
    expect(await given()).toBe(0);
    const latest: number[] = [];
    // Something else may take the machine for a moment: three votes, and the quickest of them counts.
    for (const seats of [1, 2, 3]) {
      const times: number[] = [];
      let cast = Number.POSITIVE_INFINITY;
      const watching = Array.from({ length: 50 }, async () => {
        await heard((text) => text.includes('event: commit'));
        const seen = await given();
        times.push(performance.now() - cast);
        return seen;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      cast = performance.now();
      await play.act(`ps-paritaet-land-${seats}`, 'cast', { on: DAY, ballot, choice: 'YES' });
      expect(await Promise.all(watching)).toEqual(Array.from({ length: 50 }, () => seats));
      console.log(`50 clients saw the turnout: p50 ${Math.round(times.toSorted((a, b) => a - b)[25] ?? 0)} ms, the last after ${Math.round(Math.max(...times))} ms`);
      latest.push(Math.max(...times));
    }
    expect(Math.min(...latest)).toBeLessThan(1_000);
  });

  it('tells whoever comes back what was missed', async () => {
    expect(await heard((text) => text.includes('event: commit'), { 'last-event-id': '1' })).toMatch(/^event: commit\ndata: \{"seq":\d+\}\nid: \d+\n\n$/);
  });
});
