import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Banner } from './banner.tsx';

const meta = { title: 'Seite/Banner', component: Banner, args: { 'aria-label': 'Hinweis zur Seite', tone: 'info', children: 'Diese Seite zeigt den Wissensstand vom 01.03.2026.' } } satisfies Meta<typeof Banner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Info: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Hinweis zur Seite' })).toBeVisible();
  },
};
export const Warn: Story = { args: { tone: 'warn', children: <><b>Die Wirkung ist veraltet.</b> Ein anderer Entwurf wurde beschlossen.</>, actions: <Button size="small">Neu berechnen</Button> } };
export const Danger: Story = { args: { tone: 'danger', children: <><b>Keine Verbindung.</b> Ihre Eingabe ist gesichert und wird gesendet, sobald die Verbindung steht.</> } };
