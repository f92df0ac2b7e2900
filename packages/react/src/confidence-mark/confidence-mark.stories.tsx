import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConfidenceMark } from './confidence-mark.tsx';

const meta = { title: 'Text/ConfidenceMark', component: ConfidenceMark, args: { confidence: 'PUBLISHED', children: 'belegt' } } satisfies Meta<typeof ConfidenceMark>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Supported: Story = {};
export const Unverified: Story = { args: { confidence: 'UNVERIFIED', children: 'Quelle ungeprüft' } };
export const Announced: Story = { args: { confidence: 'ANNOUNCED', children: 'angekündigt' } };
