import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Progress } from './progress.tsx';

const meta = { title: 'Inhalt/Progress', component: Progress, args: { label: 'Gemeinden geprüft', value: 743, max: 1101, of: '743 von 1.101' } } satisfies Meta<typeof Progress>;
export default meta;
type Story = StoryObj<typeof meta>;

export const UnderWay: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('progressbar', { name: 'Gemeinden geprüft' })).toHaveAttribute('value', '743');
    await expect(canvas.getByText('743 von 1.101', { selector: 'span' })).toBeVisible();
  },
};
export const Nothing: Story = { args: { value: 0, of: '0 von 1.101' } };
