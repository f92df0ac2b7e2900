import { IconPrint } from '@feder/icons/print';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from './button.tsx';

const meta = { title: 'Text/Button', component: Button, args: { children: 'Lücke schließen', onClick: fn() } } satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = { args: { variant: 'primary', children: 'Antwort anzeigen' } };

export const Secondary: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};

export const Tertiary: Story = { args: { variant: 'tertiary', children: 'Auswahl aufheben' } };

export const SmallWithIcon: Story = { args: { size: 'small', children: <><IconPrint />Drucken</> } };

export const FullWidth: Story = { args: { width: 'full' } };

/** It says in words nearby why it cannot be pressed, and it can still be reached. */
export const NotNow: Story = {
  args: { 'aria-disabled': true, children: 'Zur Anhörung geben' },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
};
