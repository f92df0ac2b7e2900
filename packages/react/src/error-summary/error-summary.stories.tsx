import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { Heading } from '../heading/heading.tsx';
import { Input } from '../input/input.tsx';
import { ErrorSummary } from './error-summary.tsx';

const errors = [{ id: 'was', message: 'Nennen Sie eine Leistung.' }, { id: 'wo', message: 'Nennen Sie einen Ort.' }];
const meta = { title: 'Formular/ErrorSummary', component: ErrorSummary, args: { heading: <Heading level={2} look="h3">2 Angaben fehlen</Heading>, errors } } satisfies Meta<typeof ErrorSummary>;
export default meta;

export const LeadsToTheFields: StoryObj<typeof meta> = {
  render: (args) => (
    <form className="feder-stack">
      <ErrorSummary {...args} />
      <Field id="was" label="Was?" error="Nennen Sie eine Leistung.">{(control) => <Input {...control} name="was" />}</Field>
      <Field id="wo" label="Wo?" error="Nennen Sie einen Ort.">{(control) => <Input {...control} name="wo" />}</Field>
    </form>
  ),
  play: async ({ canvas }) => {
    const link = canvas.getByRole<HTMLAnchorElement>('link', { name: 'Nennen Sie einen Ort.' });
    await expect(document.querySelector(link.hash)).toBe(canvas.getByRole('textbox', { name: 'Wo?' }));
  },
};
