import { IconFind } from '@feder/icons/find';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ButtonLink } from './button-link.tsx';

const meta = { title: 'Text/ButtonLink', component: ButtonLink, args: { href: '#zustaendigkeit', children: 'Zuständigkeit finden' } } satisfies Meta<typeof ButtonLink>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = { args: { variant: 'primary', size: 'small', children: <><IconFind />Zuständigkeit finden</> } };
export const Secondary: Story = {};
