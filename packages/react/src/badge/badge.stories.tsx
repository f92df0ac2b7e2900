import { IconOk } from '@feder/icons/ok';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from './badge.tsx';

const meta = { title: 'Text/Badge', component: Badge, args: { children: 'Unterlegen' } } satisfies Meta<typeof Badge>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Tones: Story = {
  render: () => (
    <div className="feder-cluster">
      <Badge>Unterlegen</Badge>
      <Badge tone="ok"><IconOk />Diese Regel gilt</Badge>
      <Badge tone="action">15 von 1.101 Gemeinden</Badge>
      <Badge tone="info">Pflicht bleibt</Badge>
      <Badge tone="warn">veraltet</Badge>
      <Badge tone="danger">1 Angabe fehlt</Badge>
    </div>
  ),
};
