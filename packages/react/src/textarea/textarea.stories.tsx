import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { Textarea } from './textarea.tsx';

const meta = { title: 'Formular/Textarea', component: Textarea } satisfies Meta<typeof Textarea>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InAField: Story = { render: () => <Field label="Begründung" optional="optional">{(control) => <Textarea {...control} name="begruendung" rows={4} />}</Field> };
