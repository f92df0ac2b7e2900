import { describe, expect, it } from 'vitest';
import { keepTheme } from './theme.ts';

const send = async (fields: Record<string, string>) => {
  const { status, headers } = await keepTheme(new Request('http://feder.test/darstellung', { method: 'POST', body: new URLSearchParams(fields) }));
  return { status, location: headers.get('location'), cookie: headers.get('set-cookie') };
};

describe('a theme that is chosen without JavaScript', () => {
  it('is kept, and the page comes back', async () => {
    expect(await send({ theme: 'dark', back: '/befunde?kind=GAP' })).toMatchObject({ status: 303, location: '/befunde?kind=GAP', cookie: expect.stringMatching(/^feder-theme=dark; Path=\/; Max-Age=[1-9]/) as unknown });
  });

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', ''])('never leads to %s', async (back) => {
    expect((await send({ theme: 'dark', back })).location).toBe('/');
  });

  it('is none where it is unknown', async () => expect((await send({ theme: 'x; Domain=a', back: '/' })).cookie).toMatch(/^feder-theme=system; Path=\/; Max-Age=0/));
});
