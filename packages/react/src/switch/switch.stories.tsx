import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Switch } from './switch.tsx';

const meta = { title: 'Formular/Switch', component: Switch, args: { label: 'Nur Lücken zeigen' } } satisfies Meta<typeof Switch>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Off: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('switch', { name: 'Nur Lücken zeigen' })).toBeChecked();
  },
};
export const On: Story = { args: { defaultChecked: true, hint: 'Nicht erfasste Zellen zählen nicht dazu' } };
