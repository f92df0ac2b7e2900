import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { AlertProps } from '../alert/alert.tsx';
import { Button } from '../button/button.tsx';
import { ToastProvider, useToast } from './toast.tsx';

const meta = { title: 'Verhalten/Toast', component: ToastProvider, args: { close: 'Meldung schließen', children: null } } satisfies Meta<typeof ToastProvider>;
export default meta;
type Story = StoryObj<typeof meta>;

function Show({ text, tone, children }: { text: string; tone?: AlertProps['tone']; children: string }) {
  const show = useToast();
  return <Button onClick={() => show(text, tone)}>{children}</Button>;
}

/** The region is there before the message, so that it is heard; the focus stays where it is. */
export const Done: Story = {
  args: { children: <Show text="Link ist kopiert.">Link kopieren</Show> },
  play: async ({ canvas }) => {
    const region = canvas.getByRole('status');
    await expect(region).toBeEmptyDOMElement();
    const button = canvas.getByRole('button', { name: 'Link kopieren' });
    await userEvent.click(button);
    await expect(region).toHaveTextContent('Link ist kopiert.');
    await expect(button).toHaveFocus();
  },
};

/** At most three, the newest last; each can be closed. */
export const Several: Story = {
  args: {
    close: 'Close',
    children: (
      <div lang="en" className="feder-cluster">
        <Show text="Saved.">Save</Show>
        <Show text="The vote is not counted yet. Feder sends it as soon as the connection is back." tone="danger">Vote</Show>
      </div>
    ),
  },
  play: async ({ canvas }) => {
    const [save, vote] = canvas.getAllByRole('button');
    if (!save || !vote) throw new Error('The story lost a button.');
    for (const button of [save, save, save, vote]) await userEvent.click(button);
    const region = canvas.getByRole('status');
    await expect(region.children).toHaveLength(3);
    await userEvent.click(canvas.getAllByRole('button', { name: 'Close' })[0] ?? save);
    await waitFor(() => expect(region.children).toHaveLength(2));
    await expect(region).toHaveTextContent(/Saved\..*not counted yet/);
  },
};
