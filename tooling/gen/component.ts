/** A component's name in its three forms. */
export type Name = { folder: string; component: string; words: string };

/** @throws RangeError for a name that is no folder's: "status-badge" is one. */
export function nameOf(folder: string): Name {
  if (!/^[a-z]+(-[a-z]+)*$/.test(folder)) throw new RangeError(`"${folder}" is no name of a component. Write it small, with hyphens: status-badge.`);
  const words = folder.split('-');
  return { folder, component: words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(''), words: words.join(' ') };
}

/** The files of a new component, by path from the root: each small, and each what the house expects of it. */
export function componentFiles({ folder, component }: Name): Record<string, string> {
  const dir = `packages/react/src/${folder}`;
  return {
    [`${dir}/${folder}.tsx`]: `import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type ${component}Props = ComponentProps<'div'> & {
  /** \`soft\`: on the ground of the page. */
  look?: 'plain' | 'soft' | undefined;
};

/** Say in one sentence what it is for. */
export function ${component}({ look = 'plain', className, ...box }: ${component}Props) {
  return <div {...box} data-look={look} className={classes('feder-${folder}', className)} />;
}
`,
    [`${dir}/${folder}.test.tsx`]: `import { expect, it } from 'vitest';
import { markup } from '../testing/markup.ts';
import { ${component} } from './${folder}.tsx';

it('keeps the caller\\'s class behind its own', () => {
  expect(markup(<${component} look="soft" className="own">Text</${component}>)).toBe('<div data-look="soft" class="feder-${folder} own">Text</div>');
});
`,
    [`${dir}/${folder}.stories.tsx`]: `import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ${component} } from './${folder}.tsx';

const meta = { title: 'Inhalt/${component}', component: ${component} } satisfies Meta<typeof ${component}>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Soft: Story = {
  args: { look: 'soft', children: 'Ein Satz' },
  play: async ({ canvas }) => expect(canvas.getByText('Ein Satz')).toBeVisible(),
};
`,
    [`${dir}/${folder}.spec.json`]: `${JSON.stringify({
      name: component, group: 'Inhalt',
      about: { de: 'Sagen Sie in einem Satz, wozu es dient.', en: 'Say in one sentence what it is for.' },
      kern: null, passes: ['shown'], proves: {},
      do: { de: ['Sagen Sie, wie man es verwendet.'], en: ['Say how it is used.'] },
      dont: { de: ['Sagen Sie, wofür es nicht ist.'], en: ['Say what it is not for.'] },
      stories: ['Soft'],
    }, null, 1)}\n`,
    [`packages/css/src/${folder}.css`]: `@layer feder.components {
  .feder-${folder} {
    padding: var(--feder-space-3) var(--feder-space-4);
    border: 1px solid var(--feder-color-line);
    border-radius: var(--feder-radius-large);
    background: var(--feder-color-card);
  }

  .feder-${folder}[data-look="soft"] {
    background: var(--feder-color-page);
  }
}

@layer feder.print {
  @media print {
    .feder-${folder} {
      break-inside: avoid;
    }
  }
}
`,
  };
}

type Manifest = { exports: Record<string, string> };

/** What a new component changes in files that are there: the package's entries and the list of sheets. */
export const componentChanges = ({ folder }: Name): Record<string, (before: string) => string> => ({
  'packages/react/package.json': (before) => {
    const manifest = JSON.parse(before) as Manifest;
    const entries = Object.entries({ ...manifest.exports, [`./${folder}`]: `./src/${folder}/${folder}.tsx` });
    return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 2)}\n`;
  },
  // Before the patterns and utilities, which come last on purpose.
  'packages/css/src/feder.css': (before) => before.replace('@import "./patterns.css";', `@import "./${folder}.css";\n@import "./patterns.css";`),
});
