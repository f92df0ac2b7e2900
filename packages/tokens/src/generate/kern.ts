import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { hexOf } from './colour.ts';

const packageFile = (path: string) => readFileSync(new URL(path, import.meta.resolve('@kern-ux/native/package.json')), 'utf8');

/**
 * KERN's colour scales as DTCG tokens, `kern.neutral-450` and so on, with the version they were read from.
 * Source: `@kern-ux/native`, EUPL-1.2, pinned in package.json.
 */
export function kernTokens(): string {
  const { version } = JSON.parse(packageFile('./package.json')) as { version: string };
  const scales = [...packageFile('./dist/kern.css').matchAll(/^ {2}--kern-color-([a-z]+(?:-\d{3})?): (oklch\([^)]+\)|#[\da-f]{3,6});$/gm)];
  const lines = new Map(scales.map(([, name = '', value = '']) => {
    const hex = hexOf(new Color(value));
    const components = [1, 3, 5].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 10_000) / 10_000);
    return [name, `    "${name}": { "$value": { "colorSpace": "srgb", "components": [${components.join(', ')}], "hex": "${hex}" } }`] as const;
  }));
  return `{\n  "kern": {\n    "$type": "color",\n    "$description": "@kern-ux/native ${version}",\n${[...lines.values()].join(',\n')}\n  }\n}\n`;
}
