import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { themeSwitchDe } from '../theme-switch/messages.ts';
import { ThemeSwitch } from '../theme-switch/theme-switch.tsx';
import { Footer } from './footer.tsx';
import { dutiesDe } from './messages.ts';

const meta = { title: 'Seite/Footer', component: Footer } satisfies Meta<typeof Footer>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Duties: Story = {
  args: {
    words: dutiesDe,
    hrefs: { imprint: '#impressum', privacy: '#datenschutz', accessibility: '#barrierefreiheit', report: '#barriere', easyLanguage: '#leicht', signLanguage: '#dgs' },
    tools: <ThemeSwitch action="#darstellung" back="/" current="system" words={themeSwitchDe} />,
    source: '© GeoBasis-DE / BKG (Daten verändert)',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual(['Impressum', 'Datenschutz', 'Erklärung zur Barrierefreiheit', 'Barriere melden', 'Leichte Sprache', 'Deutsche Gebärdensprache']);
  },
};
