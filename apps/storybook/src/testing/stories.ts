import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import * as accessibility from '@storybook/addon-a11y/preview';
import preview from '../../.storybook/preview.tsx';

type Module = Parameters<typeof composeStories>[0];
type Runnable = { run: () => Promise<void>; storyName: string };
/** `show` leaves out what the story does after it is shown. */
export type Story = { title: string; run: () => Promise<void>; show: () => Promise<void> };

setProjectAnnotations([accessibility, preview]);

const found = Object.entries(import.meta.glob<Module>(['../**/*.stories.tsx', '../../../../packages/react/src/**/*.stories.tsx']));
// After the preview, as in the workshop: its sheet says in which order the layers of all others count.
const modules = Object.fromEntries(await Promise.all(found.map(async ([file, load]) => [file, await load()] as const)));

const composed = (module: Module) => composeStories(module) as Record<string, Runnable>;
const withoutPlay = (module: Module) => Object.fromEntries(Object.entries(module).map(([name, story]) => [name, name === 'default' ? story : { ...(story as object), play: undefined }])) as Module;

/** All stories of all components, ready to run in the page. */
export const stories: Story[] = Object.entries(modules).flatMap(([file, module]) => {
  const quiet = composed(withoutPlay(module));
  return Object.entries(composed(module)).map(([name, story]) => ({
    title: `${file.split('/').at(-1)?.replace('.stories.tsx', '') ?? file} ${story.storyName}`,
    run: () => story.run(),
    show: async () => { await quiet[name]?.run(); },
  }));
});
