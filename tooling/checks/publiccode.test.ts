import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicCodeViolations } from './publiccode.ts';

const text = readFileSync(path.resolve(import.meta.dirname, '../../publiccode.yml'), 'utf8');
const broken = (yaml: string) => publicCodeViolations(yaml, 'EUPL-1.2').map(({ at }) => at.replace('publiccode.yml → ', ''));

describe('publiccode.yml', () => {
  it('says what the standard asks for, in both languages', () => {
    expect(broken(text)).toEqual([]);
  });

  it.each([
    ['developmentStatus', text.replace(/^developmentStatus:.*$/m, '')],
    ['legal.license', text.replace('license: EUPL-1.2', 'license: MIT')],
    ['description.en.shortDescription', text.replace(/shortDescription: Who.*/, `shortDescription: ${'x'.repeat(151)}`)],
    ['maintenance.contacts', text.replace('- name: Feder-Team', '- name: ""')],
    ['url', `url: git@example.org\n${text}`],
  ])('is refused for its %s', (field, yaml) => {
    expect(broken(yaml)).toEqual([field]);
  });
});
