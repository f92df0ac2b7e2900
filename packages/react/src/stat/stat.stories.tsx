import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stat } from './stat.tsx';

const meta = { title: 'Inhalt/Stat', component: Stat, args: { figure: '19', of: 'von 52' } } satisfies Meta<typeof Stat>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Tile: Story = { args: { label: 'Kernrollen ohne Stelle' } };
export const Finding: Story = { args: { size: 'finding' } };
