import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { Input } from './input.tsx';

const meta = { title: 'Formular/Input', component: Input } satisfies Meta<typeof Input>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InAField: Story = { render: () => <Field label="Titel" hint="Ein Satz, der die Sache nennt">{(control) => <Input {...control} name="titel" />}</Field> };
