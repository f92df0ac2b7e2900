import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { CountedTextarea } from './counted-textarea.tsx';
import { counterDe } from './messages.ts';
import { Textarea } from './textarea.tsx';

const meta = { title: 'Formular/Textarea', component: Textarea } satisfies Meta<typeof Textarea>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InAField: Story = { render: () => <Field label="Begründung" optional="optional">{(control) => <Textarea {...control} name="begruendung" rows={4} />}</Field> };

/** What is left is shown at every key and spoken once somebody pauses; what is too much stays. */
export const Counted: Story = {
  render: () => <Field id="anlass" label="Anlass" hint="Was hat sich geändert?">{(control) => <CountedTextarea {...control} max={20} words={counterDe} rows={3} defaultValue="Neues Gesetz" />}</Field>,
  play: async ({ canvas }) => {
    const textarea = canvas.getByRole('textbox', { name: 'Anlass' });
    await expect(textarea).toHaveAccessibleDescription('Höchstens 20 Zeichen Was hat sich geändert?');
    await expect(canvas.getByText('Noch 8 Zeichen')).toBeVisible();
    await userEvent.type(textarea, ' zum Wasser');
    await expect(canvas.getByText('3 Zeichen zu viel')).toBeVisible();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
    await expect(textarea).toHaveValue('Neues Gesetz zum Wasser');
    await canvas.findByText('3 Zeichen zu viel', { selector: '[role=status]' });
  },
};
