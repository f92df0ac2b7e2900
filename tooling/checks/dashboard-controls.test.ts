import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const cwd = path.resolve(import.meta.dirname, '../..');
const RULE = 'no-restricted-syntax';
// The rule alone, without types: what is planted belongs to no program.
const untyped = { languageOptions: { parserOptions: { projectService: false, project: null } } };
const eslint = new ESLint({ cwd, overrideConfig: untyped, ruleFilter: ({ ruleId }) => ruleId === RULE });

const said = async (code: string) => {
  const [result] = await eslint.lintText(code, { filePath: path.join(cwd, 'apps/dashboard/src/planted.tsx') });
  return result?.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message.split(':')[0] ?? ''}`);
};

describe('the dashboard', () => {
  it.each(['<button type="button">Weiter</button>', '<input name="place" />', '<textarea />'])('may not hold %s of its own', async (jsx) => {
    expect(await said(`export const Planted = () => ${jsx};`)).toEqual([`${RULE}: Take the control from @feder/react`]);
  });

  it.each(['#2044aa', '#fff', '1px solid rgb(0 0 0 / 0.2)', 'oklch(50% 0 0)'])('may not write the colour %s', async (colour) => {
    expect(await said(`export const planted = { color: '${colour}' };`)).toEqual([`${RULE}: Take a colour role of @feder/tokens, "var(--feder-color-…)"`]);
  });

  it('may use a component, a role and a field that nobody sees', async () => {
    expect(await said('export const Planted = () => <input type="hidden" name="world" />;')).toEqual([]);
    expect(await said(`export const planted = { color: 'var(--feder-color-text)', href: '#hauptinhalt' };`)).toEqual([]);
  });
});
