import type { Meta, StoryObj } from '@storybook/react-vite';
import { Hint } from './hint.tsx';

const meta = { title: 'Formular/Hint', component: Hint } satisfies Meta<typeof Hint>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BetweenLabelAndControl: Story = { args: { children: 'Ein Satz, der die Sache nennt' } };
