import type { Meta, StoryObj } from '@storybook/react-vite';
import { Skeleton } from './skeleton.tsx';

const meta = { title: 'Inhalt/Skeleton', component: Skeleton, args: { width: '12ch', height: '1.5rem' } } satisfies Meta<typeof Skeleton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Word: Story = {};
export const Line: Story = { args: { width: '100%', height: '48px' } };
