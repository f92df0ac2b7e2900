import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Loader } from './loader.tsx';

const meta = { title: 'Inhalt/Loader', component: Loader, args: { children: 'Die Wirkung wird berechnet.' } } satisfies Meta<typeof Loader>;
export default meta;

export const Busy: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const status = canvas.getByRole('status');
    await expect(status).toHaveTextContent('Die Wirkung wird berechnet.');
    await waitFor(() => expect(getComputedStyle(status).opacity).toBe('1'));
  },
};
