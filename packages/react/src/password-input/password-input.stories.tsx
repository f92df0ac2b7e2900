import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { PasswordInput } from './password-input.tsx';

const meta = { title: 'Formular/PasswordInput', component: PasswordInput, args: { id: 'kennwort', words: { show: 'Anzeigen', hide: 'Verbergen' } } } satisfies Meta<typeof PasswordInput>;
export default meta;

export const ShownAndHidden: StoryObj<typeof meta> = {
  render: (args) => <Field id="kennwort" label="Kennwort">{(control) => <PasswordInput {...control} {...args} defaultValue="Neckartal-1477" />}</Field>,
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Kennwort');
    await expect(input).toHaveAttribute('type', 'password');
    await userEvent.click(canvas.getByRole('button', { name: 'Anzeigen' }));
    await expect(input).toHaveAttribute('type', 'text');
    await userEvent.click(canvas.getByRole('button', { name: 'Verbergen' }));
    await expect(input).toHaveAttribute('type', 'password');
  },
};
