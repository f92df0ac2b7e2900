import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import preview from '../../.storybook/preview.tsx';

type Module = Parameters<typeof composeStories>[0];
type Runnable = { run: () => Promise<void>; storyName: string };
export type Story = { title: string; run: () => Promise<void> };

setProjectAnnotations([preview]);

const modules = import.meta.glob<Module>(['../**/*.stories.tsx', '../../../../packages/react/src/**/*.stories.tsx'], { eager: true });

/** All stories of all components, ready to run in the page. */
export const stories: Story[] = Object.entries(modules).flatMap(([file, module]) =>
  Object.values<Runnable>(composeStories(module) as Record<string, Runnable>).map((story) => ({
    title: `${file.split('/').at(-1)?.replace('.stories.tsx', '') ?? file} ${story.storyName}`,
    run: () => story.run(),
  })),
);
