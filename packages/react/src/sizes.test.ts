import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundlers, kilobytes } from './testing/bundle.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { exports: Record<string, string> };
const entryOf = (files: readonly string[]) => files.map((file) => `export * from '${file.replace('./src/', './')}';`).join('\n');
const all = Object.values(manifest.exports);
/** What a page with many data takes besides. */
const data = /\/(?:data-table|tree|timeline|multi-select)\//;

/** What one import may weigh beyond React, in KB: DESIGN-SYSTEM, "Proof". */
const budgets: [string, string, number][] = [
  ['Button', `export { Button } from './button/button.tsx';`, 0.5],
  ['the field family', entryOf(['field', 'label', 'hint', 'error-message', 'input', 'textarea'].map((name) => `./${name}/${name}.tsx`)), 1],
  ['ErrorSummary', `export { ErrorSummary } from './error-summary/error-summary.tsx';`, 0.8],
  ['Dialog', entryOf(['./dialog/dialog.tsx']), 0.8],
  ['Tabs', entryOf(['./tabs/tabs.tsx']), 1],
  ['DataTable', `export { DataTable } from './data-table/data-table.tsx';`, 10],
  ['the base', entryOf(all.filter((file) => !data.test(file))), 15],
  ['everything', entryOf(all), 17],
];

describe.each(bundlers)('bundled by %s', (_name, bundle) => {
  it.each(budgets)('%s stays within its budget', async (_what, entry, budget) => {
    const code = await bundle(entry);
    expect(code.length).toBeGreaterThan(100);
    expect(kilobytes(code)).toBeLessThanOrEqual(budget);
  });

  it('a page pays for the icons that it shows, and for no other', async () => {
    const paths = Object.fromEntries(['print', 'warn', 'home', 'gavel'].map((icon) => [icon, /d="([^"]+)"/.exec(readFileSync(new URL(`../../icons/src/${icon}.tsx`, import.meta.url), 'utf8'))?.[1] ?? '']));
    const code = await bundle(`import { IconPrint } from '@feder/icons/print'; import { IconWarn } from '@feder/icons/warn'; export const shown = [IconPrint]; export { Button } from './button/button.tsx';`);
    expect(Object.entries(paths).filter(([, drawn]) => drawn.length > 4 && code.includes(drawn)).map(([icon]) => icon)).toEqual(['print']);
  });

  it('one component brings no other', async () => {
    const code = await bundle(`export { Button } from './button/button.tsx';`);
    expect([...code.matchAll(/feder-[\w-]+/g)].map(([name]) => name)).toEqual(['feder-button']);
  });
});
