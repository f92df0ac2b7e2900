import { actNames } from '@feder/contract/routes';
import { FederError, signingKeyOf, type Feder } from '@feder/services';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { csrf } from 'hono/csrf';
import { inputOf } from './form-input.ts';
import { LARGEST_ACT, LARGEST_FILE, largest } from './largest.ts';
import { verbs } from './proceedings.ts';
import { actorOf, signIn, signOut } from './sign-in.ts';

/** Shows a page again, with why what was sent from it was refused. */
export type ShowAgain = (c: Context, address: URL, form: { values: Record<string, string>; errors: { field: string; expected: string }[]; act: string; refused: string }) => Promise<Response>;

/** What the pages' own forms send, with or without JavaScript: an act, then back to the page. */
export function serveForms(app: OpenAPIHono, feder: Feder, showAgain: ShowAgain): void {
  const key = signingKeyOf(feder);

  app.post('/handeln/:name', csrf(), largest((c) => (c.req.param('name') === 'attach' ? LARGEST_FILE : LARGEST_ACT)), async (c) => {
    const name = actNames.find((each) => each === c.req.param('name'));
    const address = new URL(c.req.url);
    if (!name) return c.notFound();
    const values = await fieldsOf(c);
    return answerForm(c, address, { act: name, values }, showAgain, async () => {
      const { id } = await verbs[name](feder, await actorOf(c, key), inputOf(name, { ...common(address), ...values }));
      return backTo(address, id);
    });
  });
  app.post('/anmelden', csrf(), async (c) => {
    const address = new URL(c.req.url);
    const values = await fieldsOf(c);
    return answerForm(c, address, { act: 'sign-in', values }, showAgain, async () => {
      await signIn(c, feder, key, { world: 'planspiel', office: values['office'] ?? '' });
      address.searchParams.set('world', 'planspiel');
      return `/beschluesse${address.search}`;
    });
  });
  app.post('/abmelden', csrf(), (c) => {
    signOut(c);
    return c.redirect(`/anmelden${new URL(c.req.url).search}`, 303);
  });
}

/** Every field as a text: several of one name joined by spaces, a file as its content in base64 with its name beside. */
export async function fieldsOf(c: Context): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [key, value] of Object.entries(await c.req.parseBody({ all: true }))) {
    const [first] = [value].flat();
    if (first instanceof File) Object.assign(fields, { [key]: Buffer.from(await first.arrayBuffer()).toString('base64'), name: first.name });
    else fields[key] = [value].flat().filter((each) => typeof each === 'string').join(' ');
  }
  return fields;
}

/** World and day stand in the address, as on every page. */
export function common({ searchParams }: URL): Record<string, string> {
  return { world: searchParams.get('world') ?? 'real', on: searchParams.get('on') ?? '' };
}

/** Back to where the form stood; ":id" is what was made. Only to our own pages. */
export function backTo({ searchParams }: URL, id: string): string {
  const back = (searchParams.get('back') ?? '/').replace(':id', encodeURIComponent(id));
  return ownPage(back) + keptSearch(searchParams);
}

const ownPage = (path: string): string => (/^\/(?!\/)[\w\-./?=]*$/.test(path) ? path : '/');

function keptSearch(params: URLSearchParams): string {
  const kept = new URLSearchParams([...params].filter(([name]) => ['world', 'lang', 'einfach', 'on'].includes(name)));
  return kept.size > 0 ? `?${kept}` : '';
}

/** What a form is answered with: a page to go on, or its own again with why it was refused. */
export async function answerForm(c: Context, address: URL, sent: { act: string; values: Record<string, string> }, showAgain: ShowAgain, work: () => Promise<string>): Promise<Response> {
  try {
    return c.redirect(await work(), 303);
  } catch (error) {
    if (!(error instanceof FederError)) throw error;
    const [path = '/', search = ''] = ownPage(address.searchParams.get('seite') ?? address.searchParams.get('back') ?? address.pathname).split('?');
    const page = new URL(path + keptSearch(address.searchParams), address);
    for (const [name, value] of new URLSearchParams(search)) page.searchParams.set(name, value);
    // A file is chosen anew: a page cannot hand one back.
    const values = Object.fromEntries(Object.entries(sent.values).filter(([name]) => name !== 'content'));
    return showAgain(c, page, { act: sent.act, values, errors: error.errors, refused: error.message });
  }
}
