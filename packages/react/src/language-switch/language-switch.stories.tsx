import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LanguageLink, LanguageSwitch } from './language-switch.tsx';

const meta = { title: 'Seite/LanguageSwitch', component: LanguageSwitch } satisfies Meta<typeof LanguageSwitch>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TwoLanguages: Story = {
  args: { label: 'Sprache', children: <><LanguageLink href="#de" lang="de" current>Deutsch</LanguageLink><LanguageLink href="#en" lang="en">English</LanguageLink></> },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { current: true })).toHaveTextContent('Deutsch');
    const english = canvas.getByRole('link', { name: 'English' });
    await expect([english.lang, english.getAttribute('hreflang')]).toEqual(['en', 'en']);
  },
};

/** Where an authority has to offer them, they stand here, too (BITV § 4). */
export const EasyAndSigned: Story = {
  args: {
    label: 'Sprache und Darstellung',
    children: <><LanguageLink href="#de" lang="de" current>Deutsch</LanguageLink><LanguageLink href="#leicht" lang="de-simple">Leichte Sprache</LanguageLink><a href="#dgs">Gebärdensprache</a></>,
  },
};
