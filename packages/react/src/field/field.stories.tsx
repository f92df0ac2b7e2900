import { IconMap } from '@feder/icons/map';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Input } from '../input/input.tsx';
import { NativeSelect } from '../native-select/native-select.tsx';
import { Textarea } from '../textarea/textarea.tsx';
import { Field } from './field.tsx';

const meta = { title: 'Formular/Field', component: Field, args: { label: 'Wo? Ort oder Schlüssel', children: (control) => <Input {...control} name="ort" icon={<IconMap />} /> } } satisfies Meta<typeof Field>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithIcon: Story = {};

export const WithHintAndError: Story = {
  args: { id: 'ort', hint: 'Name, AGS oder ARS', error: 'Diesen Schlüssel gibt es nicht. Ein AGS hat 8 Ziffern und beginnt mit 08.', children: (control) => <Input {...control} name="ort" defaultValue="0841604" /> },
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox', { name: 'Wo? Ort oder Schlüssel' });
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription(/^Name, AGS oder ARS Diesen Schlüssel gibt es nicht/);
  },
};

export const Optional: Story = { args: { label: 'Quelle', optional: 'optional', hint: 'Paragraf, Beschluss oder Adresse', children: (control) => <Textarea {...control} name="quelle" /> } };

export const Select: Story = {
  args: { label: 'Rolle', children: (control) => <NativeSelect {...control} name="rolle"><option>Durchführung</option><option>Aufsicht</option></NativeSelect> },
};
