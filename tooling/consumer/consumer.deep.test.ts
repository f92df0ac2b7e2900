import { createServer, type IncomingMessage, type Server } from 'node:http';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { packAll } from '../pack/pack.ts';
import { fillIn } from './fill-in.ts';
import { installConsumer, type Consumer } from './install.ts';

type Respond = (request: Request) => Promise<Response>;

const TSC = path.resolve(import.meta.dirname, '../node_modules/typescript7/bin/tsc');
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.woff': 'font/woff' };
const tarballs = mkdtempSync(path.join(tmpdir(), 'feder-tarballs-'));
const servers: Server[] = [];
let consumer: Consumer;
let browser: Browser;
let faults: string[];

async function body(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Serves the files of a directory, and what none of them answers by `respond`. */
async function serve(dir: string, respond?: Respond): Promise<string> {
  const server = createServer((request, response) => void (async () => {
    const file = path.join(dir, request.url === '/' ? 'index.html' : (request.url ?? ''));
    if (request.method === 'GET' && existsSync(file) && path.extname(file)) return response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
    if (!respond) return response.writeHead(404).end();
    const sent = request.method === 'POST' ? { method: 'POST', body: new Uint8Array(await body(request)), headers: { 'content-type': request.headers['content-type'] ?? '' } } : {};
    const answer = await respond(new Request(`http://consumer.test${request.url ?? '/'}`, sent));
    return response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  })());
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

beforeAll(async () => {
  const packed = await packAll(tarballs);
  faults = packed.flatMap((each) => each.faults);
  consumer = installConsumer(packed, 'template', { 'apps/dashboard': ['react', 'react-dom', 'vite', '@vitejs/plugin-react', '@types/react', '@types/react-dom'] });
  browser = await chromium.launch({ ...await findChromium(), args: CHROMIUM_ARGS });
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  consumer?.remove();
  rmSync(tarballs, { recursive: true, force: true });
});

describe('the tarballs', () => {
  it('are clean for publint and are-the-types-wrong, and say any nowhere', () => expect(faults).toEqual([]));

  it('bring types that a strict program compiles with', () => consumer.run(TSC, '-p', '.'));

  it('become a page without JavaScript, whose nine fields are sent, refused, corrected and taken', async () => {
    consumer.run('vite/bin/vite.js', 'build', '--ssr', 'src/server.tsx', '--outDir', 'server', '--logLevel', 'error');
    consumer.run('vite/bin/vite.js', 'build', '--outDir', 'style', '--logLevel', 'error');
    const { respond } = (await import(pathToFileURL(path.join(consumer.dir, 'server/server.js')).href)) as { respond: Respond };
    const assets = path.join(consumer.dir, 'style/assets');
    const sheet = readdirSync(assets).find((file) => file.endsWith('.css')) ?? '';
    const css = readFileSync(path.join(assets, sheet), 'utf8');
    const url = await serve(path.join(consumer.dir, 'nothing'), async (request) => (new URL(request.url).pathname === '/style.css' ? new Response(css, { headers: { 'content-type': 'text/css' } }) : respond(request)));
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(url);
    expect(await page.getByRole('button', { name: 'Antrag senden' }).boundingBox()).toMatchObject({ height: 48 });
    await fillIn(page);
  });

  it('become a program in the browser, with the same form', async () => {
    consumer.run('vite/bin/vite.js', 'build', '--outDir', 'spa', '--logLevel', 'error');
    const page = await browser.newPage();
    page.on('pageerror', (error) => { throw error; });
    await page.goto(await serve(path.join(consumer.dir, 'spa')));
    await fillIn(page);
  });
});
