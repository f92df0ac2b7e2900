import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import { layers as table, TOOLING } from './layers.mjs';
import { generalRules } from './rules-general.ts';
import type { Layer } from './layers.mjs';

const within = (dir: string) => `^${dir}/`;
const anyWorkspace = '^(apps|packages)/[^/]+/|^docs/';

/** Everything that a layer must not import, and the narrower doors among what it may. */
function rulesOf(layer: Layer, layers: readonly Layer[]): IRegularForbiddenRuleType[] {
  const dirOf = (id: string) => {
    const found = layers.find((other) => other.id === id);
    if (!found) throw new Error(`layers.mjs: ${layer.id} imports "${id}", which is not in the table. Add a row for it or mend the name.`);
    return found.dir;
  };
  const from = { path: within(layer.dir) };
  const open = [layer.dir, ...layer.imports.map(({ to }) => dirOf(to))];
  const names = layer.imports.map(({ to }) => to).join(', ') || 'nothing';
  const rules: IRegularForbiddenRuleType[] = [{
    name: `${layer.id}-imports`, severity: 'error', from, to: { path: anyWorkspace, pathNot: [...open.map(within), '^apps/'] },
    comment: `${layer.id} may import ${names}. ${layer.instead}`,
  }];
  for (const { to, only, typesOnly, fromFiles } of layer.imports) {
    const target = within(dirOf(to));
    if (only) rules.push({
      name: `${layer.id}-${to}-${only}-only`, severity: 'error', from, to: { path: target, pathNot: `${target}src/${only}(/|\\.ts$)` },
      comment: `Of @feder/${to}, ${layer.id} may import @feder/${to}/${only} only. ${layer.instead}`,
    });
    if (typesOnly) rules.push({
      name: `${layer.id}-${to}-types-only`, severity: 'error', from, to: { path: target, dependencyTypesNot: ['type-only'] },
      comment: `Import from @feder/${to} with "import type": its values would carry the schema library into the bundle.`,
    });
    if (fromFiles) rules.push({
      name: `${layer.id}-${to}-in-main-only`, severity: 'error',
      from: { path: within(layer.dir), pathNot: [...fromFiles.map((file) => `^${layer.dir}/${file}$`), String.raw`\.test\.ts$`, '/testing/'] }, to: { path: target, dependencyTypesNot: ['type-only'] },
      comment: `Of ${layer.dir}, only ${fromFiles.join(' and ')} opens @feder/${to}. Take what it opened as an argument.`,
    });
  }
  return rules;
}

/**
 * The rules for dependency-cruiser.
 * @throws Error naming the row, when a row imports something that is not in the table
 */
export function rulesFrom(layers: readonly Layer[] = table): IRegularForbiddenRuleType[] {
  return [...layers.flatMap((layer) => rulesOf(layer, layers)), ...generalRules(TOOLING.dir)];
}
