import { expect, it } from 'vitest';
import { markup } from '../testing/markup.ts';
import { duties } from './duties.ts';
import { Footer } from './footer.tsx';
import { dutiesDe, dutiesEn } from './messages.ts';

const links = (html: string) => [...html.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, word]) => `${word} ${href}`);

it('links the duties that have an address, in their order, behind the site\'s own', () => {
  const html = markup(<Footer words={dutiesDe} hrefs={{ report: '/barriere', imprint: '/impressum' }}><a href="/hilfe">Hilfe</a></Footer>);
  expect(links(html)).toEqual(['Hilfe /hilfe', 'Impressum /impressum', 'Barriere melden /barriere']);
});

it.each([dutiesDe, dutiesEn])('has a word for each duty', (words) => {
  const html = markup(<Footer words={words} hrefs={Object.fromEntries(duties.map((duty) => [duty, `/${duty}`]))} />);
  expect(links(html)).toEqual(duties.map((duty) => `${words[duty]} /${duty}`));
});
