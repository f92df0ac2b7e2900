import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Loader } from './loader.tsx';

const meta = { title: 'Inhalt/Loader', component: Loader, args: { children: 'Die Wirkung wird berechnet.' } } satisfies Meta<typeof Loader>;
export default meta;

export const Busy: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const status = canvas.getByRole('status');
    await expect(status).toHaveTextContent('Die Wirkung wird berechnet.');
    // Where motion is reduced there is none: it stands at once.
    for (const appearing of status.getAnimations()) await expect(Number(appearing.effect?.getComputedTiming().endTime)).toBeLessThanOrEqual(500);
    await waitFor(() => expect(getComputedStyle(status).opacity).toBe('1'));
  },
};
