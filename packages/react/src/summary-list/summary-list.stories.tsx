import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SummaryItem, SummaryList } from './summary-list.tsx';

const meta = { title: 'Inhalt/SummaryList', component: SummaryList } satisfies Meta<typeof SummaryList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const CheckBeforeSending: Story = {
  args: {
    children: (
      <>
        <SummaryItem term="Gegenstand" change={{ href: '#gegenstand', word: 'Ändern' }}>Baugenehmigung</SummaryItem>
        <SummaryItem term="Was ist falsch?" change={{ href: '#message', word: 'Ändern' }}>Seit 2025 ist die Verwaltungsgemeinschaft Aidlingen/Grafenau untere Baurechtsbehörde.</SummaryItem>
        <SummaryItem term="Eingang">27.11.2026, 09:40</SummaryItem>
      </>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual(['Ändern: Gegenstand', 'Ändern: Was ist falsch?']);
    await expect(canvas.getAllByRole('term')).toHaveLength(3);
  },
};

export const English: Story = { args: { lang: 'en', children: <SummaryItem term="Subject" change={{ href: '#subject', word: 'Change' }}>Building permit</SummaryItem> } };
