import type { Boundaries, Problem } from '@feder/contract/schemas';
import { topology } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
let href: string;
beforeAll(async () => {
  api = await runApi();
  href = (await api.get<Boundaries>('/api/v1/boundaries')).body?.href ?? '';
});
afterAll(() => api.close());

const fetchAs = async (encoding: string) => {
  const response = await api.app.request(href, { headers: { 'accept-encoding': encoding } });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

describe('the outlines', () => {
  it('lie under a name that changes with every byte, and may be kept for good', async () => {
    const { response, bytes } = await fetchAs('identity');
    expect(href).toMatch(/^\/api\/v1\/boundaries\/[0-9a-f]{16}\.json$/);
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['public, max-age=31536000, immutable', null]);
    expect(topology.parse(JSON.parse(bytes.toString())).objects.places.geometries).toHaveLength(1101);
  });

  it.each([['gzip, deflate, br, zstd', 'br', brotliDecompressSync], ['gzip', 'gzip', gunzipSync]] as const)('travel compressed (%s)', async (accepted, encoding, open) => {
    const { response, bytes } = await fetchAs(accepted);
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([encoding, 'accept-encoding']);
    expect(bytes.length).toBeLessThan(125_000);
    expect(open(bytes).equals((await fetchAs('identity')).bytes)).toBe(true);
  });

  it('say whose they are, and what they do not show', async () => {
    expect((await api.get<Boundaries>('/api/v1/boundaries')).body).toMatchObject({ attribution: '© GeoBasis-DE / BKG (Daten verändert)', changed: '2015-01-01', unshown: [{ name: 'Rheinau' }, { name: 'Gutsbezirk Münsingen' }] });
  });

  it('are none in the Planspiel, whose places are invented', async () => expect((await api.get('/api/v1/boundaries?world=planspiel')).body).toBeNull());

  it.each(['0000000000000000.json', 'x'])('refuse %s, which they never were', async (file) => {
    expect((await api.get<Problem>(`/api/v1/boundaries/${file}`)).body).toMatchObject({ status: 404, errors: [{ field: 'file' }] });
  });
});
