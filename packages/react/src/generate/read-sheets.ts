import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';

const CSS = new URL('../../../css/src/', import.meta.url);
const rules = readdirSync(CSS).filter((file) => file.endsWith('.css')).flatMap((file) => {
  const found: { selector: string; text: string; declares: string[] }[] = [];
  postcss.parse(readFileSync(new URL(file, CSS), 'utf8')).walkRules((rule) => {
    found.push({ selector: rule.selector, text: String(rule), declares: rule.nodes.flatMap((node) => (node.type === 'decl' && node.prop.startsWith('--') ? [node.prop] : [])) });
  });
  return found;
});
const tokens = new Set(readFileSync(new URL('../../../tokens/data/tokens.css', import.meta.url), 'utf8').match(/--feder-[\w-]+/g));

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** The custom properties that the rules of some classes set or use: the component's own, and tokens; and the attributes that change its look. */
export function readSheets(classes: readonly string[]) {
  const own = rules.filter(({ selector }) => classes.some((name) => new RegExp(`\\.${name}(?![\\w-])`).test(selector)));
  const used = own.flatMap(({ text }) => text.match(/--feder-[\w-]+/g) ?? []);
  return { own: sorted(used.filter((name) => !tokens.has(name))), tokens: sorted(used.filter((name) => tokens.has(name))), styled: sorted(own.flatMap(({ selector }) => selector.match(/data-[\w-]+/g) ?? [])) };
}
