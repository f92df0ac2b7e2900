import { CHROMIUM_ARGS, findChromium } from '@feder/tooling/browser';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markup } from '../testing/markup.ts';
import { NineFields, refusals } from '../testing/nine-fields.tsx';
import { afterAttempt, emptyForm, type FormState } from './state.ts';

let server: Server;
let browser: Browser;
let page: Page;

const html = (title: string, body: string) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>${title}</title><main>${body}</main></html>`;
const form = (state: FormState) => html('Entwurf', markup(<NineFields state={state} />));

async function read(request: IncomingMessage): Promise<FormData> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new Response(Buffer.concat(chunks), { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData();
}

beforeAll(async () => {
  server = createServer((request, response) => void (async () => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.method !== 'POST') return response.end(request.url === '/gesichert' ? html('Gesichert', '<p>Der Entwurf ist gesichert.</p>') : form(emptyForm));
    const sent = afterAttempt(emptyForm, await read(request), []);
    const errors = refusals(sent);
    if (errors.length > 0) return response.writeHead(422).end(form({ ...sent, errors }));
    return response.writeHead(303, { location: '/gesichert' }).end();
  })());
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  browser = await chromium.launch({ ...await findChromium(), args: CHROMIUM_ARGS });
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

it('a form of nine fields is sent, refused with its summary, corrected and taken, without JavaScript', async () => {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.getByLabel('Begründung').fill('Ein Betrieb statt vieler');
  await page.getByLabel('Dringlichkeit').selectOption('eilig');
  await page.getByLabel('Die Gemeinde').check();
  await page.getByLabel('Mir eine Nachricht senden').check();
  await page.getByLabel('Monat').fill('13');
  const [refused] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), page.getByRole('button', { name: 'Entwurf sichern' }).click()]);
  expect(refused.status()).toBe(422);

  await expect.poll(() => page.getByRole('group').first().getByRole('link').allTextContents()).toEqual([
    'Nennen Sie einen Titel.', 'Nennen Sie den Tag, ab dem der Beschluss gelten soll.', 'Bestätigen Sie, dass der Entwurf angehört werden darf.',
  ]);
  // All that was typed is there.
  expect(await page.getByLabel('Begründung').inputValue()).toBe('Ein Betrieb statt vieler');
  expect(await page.getByLabel('Dringlichkeit').inputValue()).toBe('eilig');
  expect(await page.getByLabel('Die Gemeinde').isChecked()).toBe(true);
  expect(await page.getByLabel('Mir eine Nachricht senden').isChecked()).toBe(true);
  expect(await page.getByLabel('Monat').inputValue()).toBe('13');

  await page.getByRole('link', { name: 'Nennen Sie einen Titel.' }).click();
  expect(await page.locator(':focus').getAttribute('name')).toBe('titel');
  await page.keyboard.type('Gemeinsames Rechenzentrum');
  await page.getByRole('link', { name: /Nennen Sie den Tag/ }).click();
  await page.keyboard.press('Tab');
  for (const part of ['1', '1', '2027']) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(part);
    await page.keyboard.press('Tab');
  }
  await page.getByLabel('Der Entwurf darf angehört werden.').check();
  await page.getByRole('button', { name: 'Entwurf sichern' }).click();
  await page.waitForURL('**/gesichert');
  expect(await page.getByText('Der Entwurf ist gesichert.').isVisible()).toBe(true);
});
