import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { Checkbox } from './checkbox.tsx';

const meta = { title: 'Formular/Checkbox', component: Checkbox, args: { label: 'Ich habe die Angaben geprüft.', name: 'geprueft' } } satisfies Meta<typeof Checkbox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Alone: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Ich habe die Angaben geprüft.'));
    await expect(canvas.getByRole('checkbox')).toBeChecked();
  },
};

export const Refused: Story = {
  args: { id: 'geprueft', error: 'Bestätigen Sie, dass die Angaben stimmen.' },
  play: async ({ canvas }) => {
    const box = canvas.getByRole('checkbox', { name: 'Ich habe die Angaben geprüft.' });
    await expect(box).toBeInvalid();
    await expect(box).toHaveAccessibleDescription('Bestätigen Sie, dass die Angaben stimmen.');
  },
};

export const Several: Story = {
  render: () => (
    <Fieldset legend="Welche Nachweise legen Sie bei?" hint="Mehrere sind möglich" name="nachweis" optional="optional">
      {(control) => (
        <>
          <Checkbox {...control} value="miete" label="Mietvertrag" defaultChecked />
          <Checkbox {...control} value="einkommen" label="Nachweis über das Einkommen" hint="Lohnabrechnung, Rentenbescheid oder Steuerbescheid" />
          <Checkbox {...control} value="heizung" label="Bescheinigung über die Heizkosten" disabled />
        </>
      )}
    </Fieldset>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: /^Welche Nachweise/ })).toHaveAccessibleDescription('Mehrere sind möglich');
    await expect(canvas.getByRole('checkbox', { name: 'Nachweis über das Einkommen' })).toHaveAccessibleDescription(/Lohnabrechnung/);
  },
};
