import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { stepIndicatorDe, stepIndicatorEn } from './messages.ts';
import { StepIndicator } from './step-indicator.tsx';

const meta = { title: 'Seite/StepIndicator', component: StepIndicator } satisfies Meta<typeof StepIndicator>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Second: Story = {
  args: { words: stepIndicatorDe, current: 2, steps: [{ name: 'Gegenstand', href: '#gegenstand' }, { name: 'Angaben' }, { name: 'Anlagen' }, { name: 'Angaben prüfen' }] },
  play: async ({ canvas, canvasElement }) => {
    if (innerWidth <= 760) {
      await expect(canvas.getByText(/^Schritt 2 von 4:/)).toBeVisible();
      return;
    }
    const [first, second] = canvas.getAllByRole('listitem');
    await expect(first).toHaveTextContent('Gegenstand (erledigt)');
    await expect(second).toHaveAttribute('aria-current', 'step');
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
    await expect(canvasElement.querySelector('.feder-step-indicator-now')).not.toBeVisible();
  },
};

export const English: Story = {
  args: { lang: 'en', words: stepIndicatorEn, current: 1, steps: [{ name: 'Subject' }, { name: 'Check your answers' }] },
};
