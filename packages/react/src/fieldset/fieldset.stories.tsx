import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { Input } from '../input/input.tsx';
import { Fieldset } from './fieldset.tsx';

const meta = {
  title: 'Formular/Fieldset', component: Fieldset,
  args: {
    legend: 'Anschrift des Rathauses', hint: 'Wie sie auf Briefen steht',
    children: () => (
      <>
        <Field label="Straße und Hausnummer">{(control) => <Input {...control} name="strasse" autoComplete="street-address" />}</Field>
        <Field label="Postleitzahl">{(control) => <Input {...control} name="plz" inputMode="numeric" />}</Field>
      </>
    ),
  },
} satisfies Meta<typeof Fieldset>;
export default meta;

export const SeveralFields: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Anschrift des Rathauses' })).toHaveAccessibleDescription('Wie sie auf Briefen steht');
  },
};
