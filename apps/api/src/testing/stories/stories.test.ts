import { afterAll, beforeAll, describe, it } from 'vitest';
import { runApi } from '../running.ts';
import { stories } from './all.ts';
import { playerOf } from './player.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

describe('the stories, in their order, in one Planspiel', () => {
  it.each(stories)('$id $title', async ({ play }) => play(playerOf(async (address, init) => api.app.request(`http://127.0.0.1${address}`, init), () => undefined)));
});
