import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from '../heading/heading.tsx';
import { Link } from '../link/link.tsx';
import { Tag } from '../tag/tag.tsx';
import { Text } from '../text/text.tsx';
import { DeadlineCard } from './deadline-card.tsx';

const meta = {
  title: 'Inhalt/DeadlineCard',
  component: DeadlineCard,
  args: {
    'aria-labelledby': 'frist',
    figure: '38',
    unit: 'Tage bis zur Frist',
    date: '31.12.2026',
    title: <><Heading level={2} look="h3" id="frist">Zukunftsbündnis von Land und Kommunen</Heading><Tag announced>angekündigt</Tag></>,
    children: <Text look="small" tone="muted">4 von 6 Ziffern sind noch ohne Beschluss. <Link href="#vereinbarung">Vereinbarung öffnen</Link></Text>,
    start: { date: '18.05.', word: 'Ankündigung' },
    today: { word: 'heute' },
    due: { date: '31.12.', word: 'Frist' },
    elapsed: 0.833,
    axisLabel: 'Zeitleiste: Ankündigung 18.05.2026, heute 23.11.2026, Frist 31.12.2026',
  },
} satisfies Meta<typeof DeadlineCard>;
export default meta;

export const Alliance: StoryObj<typeof meta> = {};
