import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Input } from '../input/input.tsx';
import { Label } from './label.tsx';

const meta = { title: 'Formular/Label', component: Label } satisfies Meta<typeof Label>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OfAnOptionalField: Story = {
  args: { htmlFor: 'quelle', optional: 'optional', children: 'Quelle' },
  render: (args) => <><Label {...args} /><Input id="quelle" name="quelle" /></>,
  play: async ({ canvas }) => expect(canvas.getByRole('textbox', { name: /^Quelle\s*\(optional\)$/ })).toBeVisible(),
};
