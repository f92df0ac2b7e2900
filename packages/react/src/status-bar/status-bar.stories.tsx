import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StatusBar } from './status-bar.tsx';

const meta = {
  title: 'Inhalt/StatusBar',
  component: StatusBar,
  args: {
    total: <><b>52</b> Kernrollen:</>,
    parts: [
      { status: 'UNIQUE', count: 13, children: <><b>13</b> eindeutig</> },
      { status: 'JOINT', count: 4, children: <><b>4</b> gemeinsam</> },
      { status: 'SET', count: 2, children: <><b>2</b> mehrere</> },
      { status: 'CONFLICT', count: 0, children: <><b>0</b> Konflikte</> },
      { status: 'GAP', count: 4, children: <><b>4</b> Lücken</> },
      { status: 'UNKNOWN', count: 23, children: <><b>23</b> nicht erfasst</> },
      { status: 'NOT_EXPECTED', count: 6, children: <><b>6</b> nicht erwartet</> },
    ],
  },
} satisfies Meta<typeof StatusBar>;
export default meta;

export const Overview: StoryObj<typeof meta> = {
  play: async ({ canvas, canvasElement }) => {
    const bar = canvasElement.querySelector('.feder-status-bar-track');
    const widths = [...(bar?.children ?? [])].map((part) => part.getBoundingClientRect().width);
    await expect(widths).toHaveLength(6);
    await expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(13 / 4, 0);
    await expect(canvas.getByText('Konflikte')).toBeVisible();
  },
};
