import { readdirSync, readFileSync } from 'node:fs';
import postcss, { type Declaration, type Root } from 'postcss';

export type Sheet = { file: string; root: Root };

const here = new URL('.', import.meta.url);

/** All style sheets of this package. */
export const sheets: Sheet[] = readdirSync(here)
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, root: postcss.parse(readFileSync(new URL(file, here), 'utf8'), { from: file }) }));

/** Every declaration, with the place to name in an error. */
export const declarations = sheets.flatMap(({ file, root }) => {
  const found: { node: Declaration; where: string }[] = [];
  root.walkDecls((node) => { found.push({ node, where: `${file}:${node.source?.start?.line ?? 0} ${node.prop}: ${node.value}` }); });
  return found;
});
