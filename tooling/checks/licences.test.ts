import { describe, expect, it } from 'vitest';
import { licenceViolations } from './licences.ts';

const REUSE = `
version = 1
[[annotations]]
path = ["*", "packages/**"]
SPDX-License-Identifier = "EUPL-1.2"
[[annotations]]
path = "packages/data/places.tsv"
SPDX-License-Identifier = "LicenseRef-A AND LicenseRef-B"
`;
const sound = ['README.md', 'packages/a/.tool/main.ts', 'packages/a/src/index.ts', 'packages/data/places.tsv', 'LICENSES/EUPL-1.2.txt', 'LICENSES/LicenseRef-A.txt', 'LICENSES/LicenseRef-B.txt'];
const broken = (files: string[]) => licenceViolations(REUSE, files).map(({ rule, at }) => `${rule} ${at}`);

describe('the licences', () => {
  it('are complete when every file is covered and every text is there', () => {
    expect(broken(sound)).toEqual([]);
  });

  it('miss a file in a folder that nobody thought about', () => {
    expect(broken([...sound, 'vendor/lib.js'])).toEqual(['licence-covers vendor/lib.js']);
  });

  it('want a picture named, even where its folder is covered', () => {
    expect(broken([...sound, 'packages/a/photo.png'])).toEqual(['licence-named packages/a/photo.png']);
  });

  it('miss a text', () => {
    expect(broken(sound.filter((file) => !file.includes('LicenseRef-B')))).toEqual(['licence-text REUSE.toml → LicenseRef-B']);
  });

  it('find a text that nothing uses', () => {
    expect(broken([...sound, 'LICENSES/MIT.txt'])).toEqual(['licence-used LICENSES/MIT.txt']);
  });

  it('find a line for a file that is gone', () => {
    expect(broken(sound.filter((file) => file !== 'packages/data/places.tsv'))).toEqual(['licence-path REUSE.toml → packages/data/places.tsv']);
  });
});
