import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { Heading } from '../heading/heading.tsx';
import { EmptyState } from './empty-state.tsx';

const meta = {
  title: 'Inhalt/EmptyState',
  component: EmptyState,
  args: {
    heading: <Heading level={2}>0 von 4.826 Zeilen</Heading>,
    children: 'Keine Leistung heißt „Wongeld“. Meinten Sie „Wohngeld“?',
    actions: <Button variant="primary">Wohngeld suchen</Button>,
  },
} satisfies Meta<typeof EmptyState>;
export default meta;

export const NothingFound: StoryObj<typeof meta> = {};
