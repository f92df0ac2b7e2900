import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from './heading.tsx';

const meta = { title: 'Text/Heading', component: Heading, args: { level: 1, children: 'Lagebild' } } satisfies Meta<typeof Heading>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Levels: Story = {
  render: () => (
    <>
      <Heading level={1}>Zuständigkeit finden</Heading>
      <Heading level={2}>Alle Rollen zu Wohngeld Bewilligung in Tübingen</Heading>
      <Heading level={3}>Wer erhält Aufgaben</Heading>
    </>
  ),
};

export const Answer: Story = { args: { look: 'answer', children: 'Zuständig ist die Stadt Tübingen.' } };
