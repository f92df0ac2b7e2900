import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StatusBadge } from './status-badge.tsx';

const meta = { title: 'Text/StatusBadge', component: StatusBadge, args: { status: 'UNIQUE', children: 'Eindeutig' } } satisfies Meta<typeof StatusBadge>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Seven: Story = {
  render: () => (
    <div className="feder-cluster">
      <StatusBadge status="UNIQUE">Eindeutig</StatusBadge>
      <StatusBadge status="JOINT">Gemeinsam</StatusBadge>
      <StatusBadge status="SET">Mehrere</StatusBadge>
      <StatusBadge status="CONFLICT">Konflikt</StatusBadge>
      <StatusBadge status="GAP">Lücke</StatusBadge>
      <StatusBadge status="UNKNOWN">nicht erfasst</StatusBadge>
      <StatusBadge status="NOT_EXPECTED">nicht erwartet</StatusBadge>
    </div>
  ),
};

/** In a table the name of the body stands beside the shape; the status' word is spoken before it. */
export const BesideAName: Story = {
  args: { status: 'JOINT', quiet: true, word: 'Gemeinsam', children: 'alle Ressorts' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Gemeinsam:')).toBeInTheDocument();
  },
};
