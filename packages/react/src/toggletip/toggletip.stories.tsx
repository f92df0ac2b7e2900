import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ConfidenceMark } from '../confidence-mark/confidence-mark.tsx';
import { Text } from '../text/text.tsx';
import { Toggletip } from './toggletip.tsx';

const meta = {
  title: 'Verhalten/Toggletip',
  component: Toggletip,
  args: { label: 'Was heißt ungeprüft?', children: 'Die Regel beruht auf allgemeiner Kenntnis. Eine Fachstelle hat sie noch nicht bestätigt.' },
} satisfies Meta<typeof Toggletip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BesideAWord: Story = {
  render: (args) => <div style={{ minBlockSize: '10rem' }}><Text><ConfidenceMark confidence="UNVERIFIED">ungeprüft</ConfidenceMark> <Toggletip {...args} /></Text></div>,
  play: async ({ canvas }) => {
    const text = canvas.getByText(/Eine Fachstelle/);
    await expect(text).not.toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Was heißt ungeprüft?' }));
    await expect(text).toBeVisible();
    const { left, right, bottom } = text.getBoundingClientRect();
    await expect(left).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(innerWidth);
    await expect(bottom).toBeLessThanOrEqual(innerHeight);
  },
};

/** At the edge of the screen it moves in, so that nothing of it is cut off. */
export const AtTheEdge: Story = {
  args: { label: 'What does announced mean?', children: 'A source announces a body. Nothing is decided. What is announced does not apply.' },
  render: (args) => <div lang="en" style={{ minBlockSize: '10rem', textAlign: 'end' }}>announced <Toggletip {...args} /></div>,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'What does announced mean?' }));
    const text = canvas.getByText(/Nothing is decided/);
    await expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
    await expect(text.getBoundingClientRect().width).toBeGreaterThan(200);
  },
};
