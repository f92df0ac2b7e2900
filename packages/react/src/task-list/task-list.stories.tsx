import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Badge } from '../badge/badge.tsx';
import { Tag } from '../tag/tag.tsx';
import { Task, TaskList } from './task-list.tsx';

const meta = { title: 'Inhalt/TaskList', component: TaskList } satisfies Meta<typeof TaskList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BeforeAHearing: Story = {
  args: {
    children: (
      <>
        <Task href="#gegenstand" status={<Badge tone="ok">erledigt</Badge>}>Gegenstand nennen</Task>
        <Task href="#klauseln" hint="Mindestens eine Ziffer" status={<Badge tone="action">offen</Badge>}>Ziffern schreiben</Task>
        <Task hint="Erst mit einer Ziffer" status={<Tag announced>noch nicht möglich</Tag>}>Zur Anhörung geben</Task>
      </>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
    await expect(canvas.getByRole('link', { name: 'Ziffern schreiben' })).toHaveAccessibleDescription('Mindestens eine Ziffer offen');
  },
};

export const English: Story = { args: { lang: 'en', children: <Task href="#subject" status={<Badge>open</Badge>}>Name the subject</Task> } };
