import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const LAUNCHER = path.join(import.meta.dirname, 'launch.mjs');
const PAGES = ['/', '/?lang=en', '/zustaendigkeit', '/zustaendigkeit?subject=99012008001000&place=081155001001', '/zustaendigkeit?subject=gemeinsames-rechenzentrum&place=08&lang=en', '/?world=planspiel'];

const dataDir = mkdtempSync(path.join(tmpdir(), 'feder-start-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** `npm start` as typed in a terminal: a process group of its own, which Ctrl-C reaches as a whole. */
async function start() {
  // A test's own marks would make the server or the builds behave as in a test.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$|^TEST$|^TURBO_HASH$/.test(name)));
  const launcher = spawn(process.execPath, [LAUNCHER, 'start'], { detached: true, env: { ...env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<number | null>((resolve) => launcher.once('exit', resolve));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [launcher.stdout, launcher.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk);
        const address = /^Feder +(http:\S+)/m.exec(said)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    void gone.then((code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
  const group = -(launcher.pid ?? 0);
  return {
    url,
    said: () => said,
    /** Ctrl-C. Nothing of the group may be left soon after, a build behind the server neither. */
    interrupt: async (within = 20_000) => {
      process.kill(group, 'SIGINT');
      await expect.poll(() => alive(group), { timeout: within }).toBe(false);
      return gone;
    },
  };
}

function alive(group: number): boolean {
  try { return process.kill(group, 0); } catch { return false; }
}

const idsIn = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');

/** Why an address of the built sites does not hold what a link promises, or nothing. */
async function faultOf(url: string, link: string): Promise<string[]> {
  const response = await fetch(url + link);
  if (response.status !== 200) return [`${link} answers ${response.status}`];
  const anchor = new URL(url + link).hash.slice(1);
  return anchor === '' || idsIn(await response.text()).includes(decodeURIComponent(anchor)) ? [] : [`${link} has no such anchor`];
}

it('npm start answers, builds the two sites behind, links nowhere else, ends by Ctrl-C and finds its data again', { timeout: 600_000 }, async () => {
  const first = await start();
  for (const site of ['/docs/', '/storybook/']) await expect.poll(async () => (await fetch(first.url + site)).status, { timeout: 400_000, interval: 1_000 }).toBe(200);

  const pages = await Promise.all(PAGES.map(async (page) => (await fetch(first.url + page)).text()));
  const links = [...new Set(pages.flatMap((html) => [...html.matchAll(/href="(\/(?:docs|storybook)\/[^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))))];
  expect(links).toEqual(expect.arrayContaining(['/docs/', '/docs/en/', '/storybook/']));
  expect((await Promise.all(links.map((link) => faultOf(first.url, link)))).flat()).toEqual([]);

  const known = async (url: string) => ((await (await fetch(`${url}/api/v1/resolve?subject=eudi-wallet&role=FUND&place=08`)).json()) as { asOf: { knownAt: string } }).asOf.knownAt;
  const before = await known(first.url);
  await expect.poll(first.said, { timeout: 60_000 }).toMatch(/^docs +\d/m);
  for (const phase of ['toolchain', 'packages', 'build', 'data', 'server']) expect(first.said()).toMatch(new RegExp(`^${phase} +[\\d.]+ s$`, 'm'));
  expect(await first.interrupt()).toBe(0);

  const second = await start();
  expect(await known(second.url)).toBe(before);
  // The database may be opening still: nothing else is begun for that.
  expect(await second.interrupt(10_000)).toBe(0);
  expect(second.said()).not.toContain('could not be built');
});
