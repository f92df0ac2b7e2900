import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { packAll } from '../pack/pack.ts';
import { fillIn } from './fill-in.ts';
import { installConsumer, type Consumer } from './install.ts';

/** Public for longer than a day when it was pinned. */
const NEXT = { next: '16.4.6' };
const tarballs = mkdtempSync(path.join(tmpdir(), 'feder-tarballs-'));
let consumer: Consumer;
let browser: Browser;
let server: ChildProcess;
let url: string;

/** Starts the built program on a free port and waits until it says where it listens. */
async function start(): Promise<string> {
  server = spawn(process.execPath, [path.join(consumer.dir, 'node_modules/next/dist/bin/next'), 'start', '--hostname', '127.0.0.1', '--port', '0'], { cwd: consumer.dir, env: consumer.env });
  let said = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) resolve(`${address}/`);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`next start ended with ${String(code)}:\n${said}`)));
  });
}

beforeAll(async () => {
  consumer = installConsumer(await packAll(tarballs), 'next', { 'apps/dashboard': ['react', 'react-dom', '@types/react', '@types/react-dom'], '.': ['typescript'], tooling: ['@types/node'] }, NEXT);
  // The same form as the other programs', written by the README alone.
  cpSync(path.join(import.meta.dirname, 'template/form.tsx.txt'), path.join(consumer.dir, 'src/form.tsx'));
  consumer.run('next/dist/bin/next', 'build');
  url = await start();
  browser = await chromium.launch({ ...await findChromium(), args: CHROMIUM_ARGS });
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  consumer?.remove();
  rmSync(tarballs, { recursive: true, force: true });
});

describe.each([['with JavaScript', true], ['without JavaScript', false]])('a program of Next, %s', (_name, javaScriptEnabled) => {
  it('shows server components, and its form action refuses, keeps and takes', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()); });
    await page.goto(url);
    expect(await page.getByRole('rowheader', { name: 'Durchführung' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Antrag senden' }).boundingBox()).toMatchObject({ height: 48 });
    await fillIn(page);
    expect(wrong).toEqual([]);
  });
});

it('what runs on the server alone is not sent as a script', async () => {
  const page = await browser.newPage();
  const scripts: string[] = [];
  page.on('response', (response) => { if (response.url().endsWith('.js')) void response.text().then((text) => scripts.push(text), () => undefined); });
  await page.goto(url, { waitUntil: 'networkidle' });
  const sent = scripts.join('\n');
  expect(sent).toContain('feder-error-summary');
  expect(sent).not.toMatch(/feder-status\b|feder-table\b|feder-card-head/);
});
