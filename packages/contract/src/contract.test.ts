import { OpenAPIHono } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import { routes } from './routes/index.ts';
import { correctionInput, resolveQuery, searchQuery, territoriesQuery } from './schemas/index.ts';

/** The fields that a parse refuses, with what was expected there. */
function refused(result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string; keys?: string[] }[] } }) {
  return Object.fromEntries((result.error?.issues ?? []).map((issue) => [issue.path.join('.') || (issue.keys?.join() ?? ''), issue.message]));
}

const question = { subject: '99012008001000', role: 'EXECUTE', place: '081150003003' };

describe('a question over the wire', () => {
  it('is taken with both clocks and a world', () => {
    expect(resolveQuery.parse({ ...question, on: '2026-11-23', at: '3', world: 'planspiel', not: 'land-bw', lang: 'en' })).toEqual({ ...question, on: '2026-11-23', at: '3', world: 'planspiel', not: 'land-bw', lang: 'en' });
  });

  it('asks the real world unless told otherwise', () => expect(resolveQuery.parse(question).world).toBe('real'));

  it('speaks German unless told otherwise', () => expect(resolveQuery.parse(question).lang).toBe('de'));

  it('takes Germany, whose key is empty', () => expect(resolveQuery.parse({ ...question, place: '' }).place).toBe(''));

  it.each([
    [{ ...question, on: '2026-02-30' }, 'on', 'a day as YYYY-MM-DD'],
    [{ ...question, on: '23.11.2026' }, 'on', 'a day as YYYY-MM-DD'],
    [{ ...question, place: '0811' }, 'place', '2, 3, 5, 9 or 12 digits'],
    [{ ...question, place: 'Böblingen' }, 'place', 'Regionalschlüssel'],
    [{ ...question, role: 'BOSS' }, 'role', 'LEAD, EXECUTE'],
    [{ ...question, subject: 'Führerschein' }, 'subject', 'lower-case letters'],
    [{ ...question, at: 'gestern' }, 'at', 'an instant such as'],
    [{ ...question, at: '2026-13-01T00:00:00Z' }, 'at', 'an instant such as'],
    [{ ...question, not: 'Landratsamt Böblingen' }, 'not', 'the id of a body'],
    [{ ...question, lang: 'fr' }, 'lang', 'de or en'],
    [{ ...question, world: 'traum' }, 'world', 'real, planspiel'],
    [{ role: 'LEAD', place: '08' }, 'subject', 'Expected the id of a subject'],
    [{ ...question, subjekt: 'x' }, 'subjekt', 'Unrecognized key'],
  ])('%# names the field that is wrong and what is expected', (input, field, expected) => {
    expect(refused(resolveQuery.safeParse(input))[field]).toContain(expected);
  });
});

describe('lists and search', () => {
  it.each(['0', '2001', '-1', '1.5', 'all', '1e3'])('refuse the limit %s', (limit) => expect(refused(territoriesQuery.safeParse({ limit }))['limit']).toContain('from 1 to 2000'));
  it('take a limit of 2000', () => expect(territoriesQuery.parse({ limit: '2000' }).limit).toBe(2000));
  it('refuse an empty search', () => expect(refused(searchQuery.safeParse({ q: '  ' }))['q']).toContain('1 to 200'));
});

describe('a hint on an answer', () => {
  const hint = { ...question, on: '2026-11-23', at: '1', message: 'Zuständig ist hier die Verwaltungsgemeinschaft.' };

  it('comes from a form, as texts, with empty fields', () => expect(correctionInput.parse({ ...hint, email: '' })).toMatchObject({ at: 1, email: undefined }));
  it('says why a short one is refused', () => expect(refused(correctionInput.safeParse({ ...hint, message: 'falsch' }))['message']).toContain('10 to 4000'));
  it('refuses a broken address', () => expect(refused(correctionInput.safeParse({ ...hint, email: 'x@' }))['email']).toContain('e-mail'));
});

describe('the OpenAPI document', () => {
  const app = new OpenAPIHono();
  for (const route of Object.values(routes)) app.openAPIRegistry.registerPath(route);
  const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Feder', version: '1' } });

  it('names every parameter with a schema and marks what is required', () => {
    const parameters = document.paths?.['/api/v1/resolve']?.get?.parameters as { name: string; required?: boolean; schema: object }[];
    expect(parameters.map(({ name, required }) => [name, required ?? false])).toEqual([['subject', true], ['role', true], ['place', true], ['not', false], ['lang', false], ['on', false], ['at', false], ['world', false]]);
    for (const parameter of parameters) expect(parameter.schema).toHaveProperty('type');
  });

  it('declares problems on every read', () => {
    for (const [path, item] of Object.entries(document.paths ?? {})) if (path.startsWith('/api/v1') && item?.get) expect(Object.keys(item.get.responses ?? {})).toEqual(['200', '400', '404']);
  });
});
