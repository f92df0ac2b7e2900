import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DateInput } from './date-input.tsx';
import { datePartsOf } from './parts.ts';

const meta = {
  title: 'Formular/DateInput', component: DateInput,
  args: { id: 'beginn', name: 'beginn', legend: 'Ab wann soll der Beschluss gelten?', hint: 'Zum Beispiel 1 1 2027', words: { day: 'Tag', month: 'Monat', year: 'Jahr' } },
} satisfies Meta<typeof DateInput>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Monat' })).toHaveAttribute('name', 'beginn-month');
  },
};
export const Filled: Story = { args: { defaultParts: datePartsOf('2027-01-01') } };

export const WrongMonth: Story = {
  args: { defaultParts: { day: '1', month: '13', year: '2027' }, wrong: ['month'], error: 'Der Monat ist eine Zahl von 1 bis 12.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Monat' })).toBeInvalid();
    await expect(canvas.getByRole('textbox', { name: 'Tag' })).toBeValid();
    await expect(canvas.getByRole('group')).toHaveAccessibleDescription(/Der Monat ist eine Zahl/);
  },
};
