// Faults of the design system, one each. `by` names the test that must see it, `says` what its report must hold.
export type Guard = 'markup' | 'sheets' | 'sizes' | 'focus' | 'icons' | 'masks' | 'axe' | 'kern' | 'pictures' | 'print' | 'letters' | 'motion';
export type Plant = { name: string; by: Guard; says: RegExp; file: string; change: (before: string) => string };

/** A slow test: the mode that is shown, and the component that is looked at. */
const display = (mode: string, component: string) => ({ dir: 'apps/storybook', args: ['--config', 'vitest.deep.config.ts', '--project', mode, '-t', component] });

/** The tests as a merge runs them: the package, its project where it has several, the file, and a part of the name that narrows it. */
export const guards: Record<Guard, { dir: string; args: string[] }> = {
  markup: { dir: 'packages/react', args: ['src/testing/static-markup.test.tsx'] },
  sheets: { dir: 'packages/css', args: ['src/sheets.test.ts'] },
  kern: { dir: 'packages/react', args: ['src/testing/kern/contract.test.ts'] },
  sizes: { dir: 'packages/react', args: ['src/sizes.test.ts', '-t', 'Button stays within'] },
  focus: { dir: 'apps/storybook', args: ['--project', 'light', '-t', ' button '] },
  axe: { dir: 'apps/storybook', args: ['--project', 'light', '-t', ' hint '] },
  pictures: display('light', ' badge Tones'),
  print: display('print', ' task-list'),
  letters: display('text-400', ' heading'),
  motion: display('reduced-motion', ' button$'),
  masks: { dir: 'apps/storybook', args: ['--project', 'narrow-forced', '-t', ' error-message '] },
  icons: { dir: 'apps/storybook', args: ['--project', 'narrow-forced', '-t', ' alert '] },
};

const FIELD = 'packages/react/src/field/field.tsx';
const BUTTON = 'packages/react/src/button/button.tsx';

const swap = (sound: string, planted: string) => (before: string) => {
  if (!before.includes(sound)) throw new Error(`Nothing to plant in: "${sound}" is gone. Mend tooling/ui/plants.ts.`);
  return before.replace(sound, planted);
};
const rule = (text: string) => (before: string) => `${before}\n@layer feder.components {\n  ${text}\n}\n`;

/** Letters that no packer shortens much: `characters` of them weigh about three quarters as many bytes. */
function noise(characters: number): string {
  let [text, state] = ['', 7];
  while (text.length < characters) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text.slice(0, characters);
}

export const plants: Plant[] = [
  { name: 'a removed label', by: 'markup', says: /input-missing-label/, file: FIELD, change: swap('<label htmlFor={control} className="feder-label">{named}</label>', '<span>{named}</span>') },
  { name: 'a duplicate id', by: 'markup', says: /no-dup-id|"twice"|twice/, file: FIELD, change: swap('<div id={hintId}', '<div id={control}') },
  { name: 'a lost focus ring', by: 'focus', says: /"drawn": false/, file: 'packages/css/src/button.css', change: rule('.feder-button:focus-visible { outline: 0; }') },
  { name: 'a white icon in a light contrast theme', by: 'icons', says: /An icon cannot be told from its ground/, file: 'packages/css/src/icon.css', change: rule('@media (forced-colors: active) { :is(#any, .feder-icon) { forced-color-adjust: none; color: var(--feder-color-card); } }') },
  { name: 'a masked icon that the system\'s colours take away', by: 'masks', says: /A masked icon cannot be told from its ground/, file: 'packages/css/src/field.css', change: swap('background: CanvasText;', '') },
  { name: 'a hint that cannot be read', by: 'axe', says: /color-contrast/, file: 'packages/css/src/field.css', change: rule('.feder-hint { color: color-mix(in srgb, var(--feder-color-text) 20%, transparent); }') },
  { name: 'an !important', by: 'sheets', says: /wins by its layer/, file: 'packages/css/src/tag.css', change: rule('.feder-tag { opacity: 1 !important; }') },
  { name: 'a physical property', by: 'sheets', says: /turns with the direction of the text/, file: 'packages/css/src/tag.css', change: rule('.feder-tag { margin-left: 0; }') },
  { name: 'an undeclared token', by: 'sheets', says: /uses only properties that a token declares/, file: 'packages/css/src/tag.css', change: rule('.feder-tag { color: var(--feder-color-planted); }') },
  { name: 'a control of 47 px', by: 'kern', says: /47px/, file: 'packages/css/src/button.css', change: rule('.feder-button { min-block-size: 47px; }') },
  { name: 'a colour that KERN does not have', by: 'kern', says: /#2044ab/, file: 'packages/css/src/button.css', change: rule('.feder-button[data-variant="primary"] { background-color: #2044ab; }') },
  { name: 'a mark with round corners', by: 'pictures', says: /does not match the stored reference|mismatch/i, file: 'packages/css/src/badge.css', change: rule('.feder-badge { border-radius: 8px; }') },
  { name: 'a link in its own colour on paper', by: 'print', says: /A link on paper/, file: 'packages/css/src/print.css', change: swap('color: var(--feder-color-text);', '') },
  { name: 'a heading that large letters do not fit into', by: 'letters', says: /Text is cut off/, file: 'packages/css/src/heading.css', change: rule('.feder-heading { block-size: 60px; overflow: hidden; }') },
  { name: 'a movement that nobody asked for', by: 'motion', says: /No motion was asked for/, file: 'packages/css/src/utilities.css', change: swap('transition: none;', '') },
  { name: 'a tenth of a kilobyte over the budget', by: 'sizes', says: /expected 0\.[56]\d* to be less than or equal to 0\.5/, file: BUTTON, change: swap('data-variant={variant}', `data-variant={variant} data-planted="${noise(420)}"`) },
];
