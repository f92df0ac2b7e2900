import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Checkbox } from '../checkbox/checkbox.tsx';
import { DescriptionList, DescriptionTerm } from '../description-list/description-list.tsx';
import { DialogButton } from '../dialog/dialog-button.tsx';
import { DialogActions } from '../dialog/dialog.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { Drawer } from './drawer.tsx';

const meta = {
  title: 'Verhalten/Drawer',
  component: Drawer,
  args: { id: 'befund', title: 'Lücke: Gemeinsames Rechenzentrum', close: 'Schließen' },
} satisfies Meta<typeof Drawer>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtTheEnd: Story = {
  args: {
    children: (
      <DescriptionList look="rows">
        <DescriptionTerm term="Seit">18.05.2026</DescriptionTerm>
        <DescriptionTerm term="Betroffen">4 von 4 Kernrollen</DescriptionTerm>
        <DescriptionTerm term="Entscheiden kann">Paritätisches Gremium Zukunftsbündnis</DescriptionTerm>
      </DescriptionList>
    ),
  },
  render: (args) => <><DialogButton opens={args.id}>Befund ansehen</DialogButton><Drawer {...args} /></>,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Befund ansehen' }));
    const drawer = canvas.getByRole('dialog', { name: 'Lücke: Gemeinsames Rechenzentrum' });
    await expect(drawer.getBoundingClientRect().right).toBe(innerWidth);
    await expect(drawer.getBoundingClientRect().height).toBe(innerHeight);
  },
};

export const AtTheStart: Story = {
  args: {
    id: 'filter', side: 'start', title: 'Filter', close: 'Close', lang: 'en',
    children: (
      <Fieldset legend="Kinds of findings">
        {(control) => <><Checkbox {...control} name="kind" value="GAP" label="Gap" defaultChecked /><Checkbox {...control} name="kind" value="DOUBLE" label="Contradiction" /></>}
      </Fieldset>
    ),
    actions: <DialogActions><Button type="submit" variant="primary">Show 12 findings</Button></DialogActions>,
  },
  render: (args) => <div lang="en"><DialogButton opens={args.id}>Filter</DialogButton><Drawer {...args} /></div>,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Filter' }));
    await expect(canvas.getByRole('dialog', { name: 'Filter' }).getBoundingClientRect().left).toBe(0);
  },
};
