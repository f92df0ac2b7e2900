import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tag } from './tag.tsx';

const meta = { title: 'Text/Tag', component: Tag, args: { children: 'Pflicht bleibt' } } satisfies Meta<typeof Tag>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Settled: Story = {};
export const Announced: Story = { args: { announced: true, children: 'angekündigt' } };
