import { type TokenName, tokens } from '@feder/tokens/tokens';
import values from '@feder/tokens/tokens.json' with { type: 'json' };
import { Heading } from '@feder/react/heading';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

const roles = (Object.keys(tokens) as TokenName[]).filter((name): name is TokenName & `color.${string}` => name.startsWith('color.'));
const modes = [['light', 'Hell'], ['light-contrast', 'Hell, hoher Kontrast'], ['dark', 'Dunkel'], ['dark-contrast', 'Dunkel, hoher Kontrast']] as const;

/** Every colour role as it looks here, and its value in each of the four appearances. */
function Colours() {
  return (
    <>
      <Heading level={1} id="farben">Farbrollen</Heading>
      <Table aria-labelledby="farben">
        <TableHead>
          <TableRow><TableColumnHead>Rolle</TableColumnHead><TableColumnHead>Farbe</TableColumnHead>{modes.map(([mode, word]) => <TableColumnHead key={mode}>{word}</TableColumnHead>)}</TableRow>
        </TableHead>
        <TableBody>
          {roles.map((role) => (
            <TableRow key={role}>
              <TableRowHead>{role.slice('color.'.length)}</TableRowHead>
              <TableCell><span data-role={role} style={{ display: 'inline-block', inlineSize: '3rem', blockSize: '1.5rem', border: `1px solid ${tokens['color.line-strong']}`, borderRadius: tokens['radius.medium'], background: tokens[role], forcedColorAdjust: 'none' }} /></TableCell>
              {modes.map(([mode, word]) => <TableCell key={mode} label={word}><code>{values[mode][role]}</code></TableCell>)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

const meta = { title: 'Grundlagen/Farben', component: Colours } satisfies Meta<typeof Colours>;
export default meta;

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

export const Roles: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    for (const swatch of canvasElement.querySelectorAll<HTMLElement>('[data-role]')) {
      const role = swatch.dataset['role'] as (typeof roles)[number];
      await expect(getComputedStyle(swatch).backgroundColor, role).toBe(rgb(values[mode][role]));
    }
    await expect(roles.length).toBeGreaterThan(30);
  },
};
