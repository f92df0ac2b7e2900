import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { NativeSelect } from './native-select.tsx';

const meta = { title: 'Formular/NativeSelect', component: NativeSelect } satisfies Meta<typeof NativeSelect>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InAField: Story = { render: () => <Field label="Dringlichkeit">{(control) => <NativeSelect {...control} name="rang"><option value="normal">Wie üblich</option><option value="eilig">Eilig</option></NativeSelect>}</Field> };
