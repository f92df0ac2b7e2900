import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { paginationDe, paginationEn } from './messages.ts';
import { Pagination, PaginationLink, PaginationPages } from './pagination.tsx';

const meta = { title: 'Verhalten/Pagination', component: Pagination } satisfies Meta<typeof Pagination>;
export default meta;
type Story = StoryObj<typeof meta>;

const shown = fn();

export const InTheMiddle: Story = {
  args: { label: paginationDe.label, children: <PaginationPages page={5} pages={23} hrefOf={(page) => `?seite=${page}`} onPage={shown} words={paginationDe} /> },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'Seiten' })).toBeVisible();
    const next = canvas.getByRole('link', { name: 'Weiter' });
    await expect(next).toHaveAttribute('href', '?seite=6');
    await expect(next).toHaveAttribute('rel', 'next');
    await userEvent.click(next);
    await expect(shown).toHaveBeenLastCalledWith(6);
    if (innerWidth < 760) await expect(canvas.getByText('Seite 5 von 23')).toBeVisible();
    else await expect(canvas.getByRole('link', { current: 'page' })).toHaveAccessibleName('Seite 5');
  },
};

export const First: Story = {
  args: { lang: 'en', label: paginationEn.label, children: <PaginationPages page={1} pages={4} hrefOf={(page) => `?page=${page}`} words={paginationEn} /> },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: 'Back' })).toBeNull();
    await expect(canvas.getByRole('link', { name: 'Next' })).toBeVisible();
  },
};

/** Where nobody knows how many pages there are. */
export const Steps: Story = {
  args: { label: 'Befunde', children: <><PaginationLink href="?">Zur ersten Seite</PaginationLink><PaginationLink href="?after=50" rel="next">Weitere Befunde</PaginationLink></> },
};
