import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Card, CardBody, CardHead } from '../card/card.tsx';
import { Heading } from '../heading/heading.tsx';
import { Tag } from '../tag/tag.tsx';
import { Timeline, TimelineItem } from './timeline.tsx';

const meta = {
  title: 'Daten/Timeline',
  component: Timeline,
  decorators: [(Story) => <Card aria-labelledby="verlauf"><CardHead><Heading level={2} id="verlauf">Verlauf</Heading></CardHead><CardBody><Story /></CardBody></Card>],
} satisfies Meta<typeof Timeline>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Office: Story = {
  args: {
    children: (
      <>
        <TimelineItem date="18.05.2026" dateTime="2026-05-18" look="announced">Rechenzentrum von Land und Kommunen angekündigt <Tag announced>angekündigt</Tag></TimelineItem>
        <TimelineItem date="27.11.2025" dateTime="2025-11-27">Verbandsversammlung 4IT: sechs Forderungen, darunter gebündelte Zuständigkeit</TimelineItem>
        <TimelineItem date="2020" dateTime="2020">Umbenennung: ITEOS wird Komm.ONE</TimelineItem>
        <TimelineItem date="02/2019" dateTime="2019-02" look="past">E-Government-Pakt von Land und Verbänden</TimelineItem>
        <TimelineItem date="01.07.2018" dateTime="2018-07-01" look="past">Errichtung als ITEOS aus KDRS, KIRU und KIVBF</TimelineItem>
      </>
    ),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(5);
    await expect(canvasElement.querySelector('time')).toHaveAttribute('datetime', '2026-05-18');
  },
};

export const English: Story = {
  args: {
    lang: 'en',
    children: <><TimelineItem date="23/11/2026" dateTime="2026-11-23">Decision ZB-2026/04 drafted</TimelineItem><TimelineItem date="18/05/2026" dateTime="2026-05-18">Announced</TimelineItem></>,
  },
};
