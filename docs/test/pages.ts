import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A built page: its address below the site's base, and its elements in order. */
export type Page = { address: string; elements: Element[] };

export const DIST = path.resolve(import.meta.dirname, '../dist');
export const BASE = '/docs/';

function collect(node: Node): Element[] {
  const here = 'tagName' in node ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(collect) : [];
  return 'content' in node ? [...here, ...collect(node.content), ...children] : [...here, ...children];
}

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;

/** The words in an element, without its markup. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Every built page; throws when the site is not built. */
export function readPages(): Page[] {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error('docs/dist holds no page. Build the site first: pnpm --filter @feder/docs build.');
  return files.map((file) => ({
    address: BASE + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
    elements: collect(parse(readFileSync(path.join(DIST, file), 'utf8'))),
  }));
}
