import type { Meta, StoryObj } from '@storybook/react-vite';
import { SkipLink } from './skip-link.tsx';

const meta = { title: 'Seite/SkipLink', component: SkipLink, render: (args) => <><SkipLink {...args} /><main id="inhalt" tabIndex={-1}>Inhalt</main></> } satisfies Meta<typeof SkipLink>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FirstPressOfTab: Story = { args: { href: '#inhalt', children: 'Zum Inhalt' } };
