import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Field } from '../field/field.tsx';
import { Text } from '../text/text.tsx';
import { Textarea } from '../textarea/textarea.tsx';
import { DialogButton } from './dialog-button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';

const meta = {
  title: 'Verhalten/Dialog',
  component: Dialog,
  args: { id: 'ziffer-loeschen', title: 'Ziffer 2 löschen?', close: 'Schließen', children: <Text>Der Text der Ziffer und ihre Begründung gehen verloren.</Text>, onClose: fn() },
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Opened by its button, named by its heading; the answer closes it, and the focus comes back. */
export const Question: Story = {
  render: (args) => (
    <>
      <DialogButton opens={args.id}>Ziffer löschen</DialogButton>
      <Dialog {...args} actions={<DialogActions><Button type="submit" value="delete" variant="primary">Ziffer löschen</Button><Button type="submit" value="keep">Behalten</Button></DialogActions>} />
    </>
  ),
  play: async ({ canvas, args }) => {
    const opener = canvas.getByRole('button', { name: 'Ziffer löschen' });
    await userEvent.click(opener);
    const dialog = canvas.getByRole<HTMLDialogElement>('dialog', { name: 'Ziffer 2 löschen?' });
    await expect(dialog.matches(':modal')).toBe(true);
    await expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.click(canvas.getByRole('button', { name: 'Behalten' }));
    await expect(dialog).not.toBeVisible();
    await expect(dialog.returnValue).toBe('keep');
    await waitFor(() => expect(args.onClose).toHaveBeenCalledOnce());
    await expect(opener).toHaveFocus();
  },
};

/** Open, with more in it than a small screen holds: its body scrolls, its head and its buttons stay. */
export const Long: Story = {
  ...Question,
  args: {
    title: 'Mit Grund ablehnen',
    children: (
      <>
        <Text>Die Stelle, die zugewiesen hat, bekommt Ihren Grund zu lesen. Die Zuweisung bleibt bis dahin offen.</Text>
        <Field label="Grund" hint="Ein bis drei Sätze. Nennen Sie keine Personen.">{(control) => <Textarea {...control} rows={6} />}</Field>
        {['Wer ablehnt, bleibt im Verlauf genannt.', 'Die Frist läuft weiter.', 'Das Gremium kann neu zuweisen.'].map((line) => <Text key={line}>{line}</Text>)}
      </>
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ziffer löschen' }));
    await expect(canvas.getByRole('dialog', { name: 'Mit Grund ablehnen' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Schließen' })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Behalten' })).toBeVisible();
  },
};

export const English: Story = {
  args: { id: 'delete-clause', lang: 'en', title: 'Delete clause 2?', close: 'Close', children: <Text>The text of the clause and its reason will be lost.</Text> },
  render: (args) => (
    <div lang="en">
      <DialogButton opens={args.id} variant="primary">Delete clause</DialogButton>
      <Dialog {...args} />
    </div>
  ),
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Delete clause' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(args.onClose).toHaveBeenCalled());
  },
};
