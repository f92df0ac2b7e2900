import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Link } from './link.tsx';

const meta = { title: 'Text/Link', component: Link, args: { href: '#matrix', children: 'In der Matrix öffnen' } } satisfies Meta<typeof Link>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Action: Story = {};
export const Name: Story = { args: { look: 'name', children: 'Gemeinsames Rechenzentrum' } };

export const External: Story = {
  args: { href: 'https://www.landesrecht-bw.de/', external: '(andere Website)', children: 'Landesrecht Baden-Württemberg' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAccessibleName('Landesrecht Baden-Württemberg (andere Website)');
  },
};
