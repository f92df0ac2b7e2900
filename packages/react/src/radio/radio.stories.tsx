import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { Radio } from './radio.tsx';

const meta = { title: 'Formular/Radio', component: Radio, args: { label: 'Die Gemeinde' } } satisfies Meta<typeof Radio>;
export default meta;
type Story = StoryObj<typeof meta>;

const question = (error?: string) => (
  <Fieldset id="traeger" legend="Wer soll die Aufgabe tragen?" error={error} name="traeger">
    {(control) => (
      <>
        <Radio {...control} value="land" label="Das Land" />
        <Radio {...control} value="gemeinde" label="Die Gemeinde" />
        <Radio {...control} value="kreis" label="Der Landkreis" hint="Für alle Gemeinden des Kreises" />
      </>
    )}
  </Fieldset>
);

export const OneOfThree: Story = {
  render: () => question(),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Das Land' }));
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'Die Gemeinde' })).toBeChecked();
  },
};

export const Refused: Story = {
  render: () => question('Wählen Sie, wer die Aufgabe tragen soll.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group')).toHaveAccessibleDescription('Wählen Sie, wer die Aufgabe tragen soll.');
  },
};
