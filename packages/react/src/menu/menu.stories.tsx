import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { MenuCheckbox, MenuItem, MenuLink } from './menu-item.tsx';
import { Menu } from './menu.tsx';

const duplicate = fn();

const meta = { title: 'Verhalten/Menu', component: Menu, decorators: [(Story) => <div style={{ minBlockSize: '18rem' }}><Story /></div>] } satisfies Meta<typeof Menu>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Arrows, Home, End and first letters lead through it; Escape leads back. */
export const Actions: Story = {
  args: {
    label: 'Mehr', size: 'small',
    children: (
      <>
        <MenuItem onClick={duplicate}>Duplizieren</MenuItem>
        <MenuLink href="#verlauf">Verlauf ansehen</MenuLink>
        <MenuItem aria-disabled>Löschen</MenuItem>
      </>
    ),
  },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Mehr' });
    button.focus();
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: 'Löschen' })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('menuitem', { name: 'Duplizieren' })).toHaveFocus();
    await userEvent.keyboard('v');
    await expect(canvas.getByRole('menuitem', { name: 'Verlauf ansehen' })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await userEvent.click(canvas.getByRole('menuitem', { name: 'Duplizieren' }));
    await expect(duplicate).toHaveBeenCalled();
    await expect(canvas.queryByRole('menu')).toBeNull();
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.click(button);
    await expect(canvas.getByRole('menu', { name: 'Mehr' })).toBeVisible();
  },
};

function Columns() {
  const [shown, setShown] = useState(['Role', 'Body']);
  const toggle = (name: string) => setShown(shown.includes(name) ? shown.filter((each) => each !== name) : [...shown, name]);
  return <Menu label="Columns">{['Role', 'Body', 'Since'].map((name) => <MenuCheckbox key={name} checked={shown.includes(name)} onClick={() => toggle(name)}>{name}</MenuCheckbox>)}</Menu>;
}

export const Checkboxes: Story = {
  args: { label: 'Columns' },
  render: () => <div lang="en" style={{ textAlign: 'end' }}><Columns /></div>,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Columns' }));
    const since = canvas.getByRole('menuitemcheckbox', { name: 'Since' });
    await expect(since).toHaveAttribute('aria-checked', 'false');
    await userEvent.click(since);
    await expect(since).toHaveAttribute('aria-checked', 'true');
    await expect(canvas.getByRole('menu').getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
  },
};
