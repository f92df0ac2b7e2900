import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { themeSwitchDe, themeSwitchEn } from './messages.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import { themeCookie, themeFromCookie } from './theme.ts';

const meta = {
  title: 'Seite/ThemeSwitch',
  component: ThemeSwitch,
  args: { action: '#darstellung', back: '/', current: 'system', words: themeSwitchDe },
  beforeEach: () => {
    const before = document.documentElement.dataset['theme'];
    return () => {
      document.cookie = themeCookie('system');
      if (before) document.documentElement.dataset['theme'] = before;
      else delete document.documentElement.dataset['theme'];
    };
  },
} satisfies Meta<typeof ThemeSwitch>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ChangesInPlace: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Dunkel' }));
    await expect([document.documentElement.dataset['theme'], themeFromCookie(document.cookie)]).toEqual(['dark', 'dark']);
    await expect(canvas.getByRole('button', { pressed: true })).toHaveTextContent('Dunkel');
    await userEvent.click(canvas.getByRole('button', { name: 'Wie das System' }));
    await expect([document.documentElement.dataset['theme'], themeFromCookie(document.cookie)]).toEqual([undefined, 'system']);
  },
};

export const English: Story = { args: { lang: 'en', current: 'light', words: themeSwitchEn } };
