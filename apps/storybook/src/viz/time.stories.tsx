import { Card, CardBody } from '@feder/react/card';
import { TimeSlider, type TimeSliderProps } from '@feder/viz/time-slider';
import '@feder/viz/time.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn } from 'storybook/test';

const meta: Meta<TimeSliderProps> = {
  title: 'Bilder/TimeSlider',
  component: TimeSlider,
  args: {
    label: 'Gültig am', min: 0, max: 365, value: 120, valueText: '1. Mai 2025', ticks: [{ at: 0, label: '01.01.2025: 1 Gemeinde anders' }, { at: 181, label: '01.07.2025: 3 Gemeinden anders' }],
    below: ['01.01.2025', '2 Tage, an denen sich etwas ändert', '31.12.2025'], onMove: fn(),
  },
  decorators: [(Story) => <Card aria-label="Beispiel"><CardBody><Story /></CardBody></Card>],
};
export default meta;
type Story = StoryObj<TimeSliderProps>;

/** A mark stands where something changes; the keys are those of the browser. */
export const Marked: Story = {
  play: async ({ args, canvas, canvasElement }) => {
    const slider = canvas.getByRole('slider', { name: 'Gültig am' });
    await expect(slider).toHaveAttribute('aria-valuetext', '1. Mai 2025');
    await expect(canvasElement.querySelectorAll('.feder-time-tick')).toHaveLength(2);
    // Keys of a slider are the browser's own; a script can only say what they come to.
    await fireEvent.change(slider, { target: { value: '121' } });
    await expect(args.onMove).toHaveBeenLastCalledWith(121);
  },
};

/** Nothing changes in all the time: no marks, and the track still moves. */
export const NoChange: Story = { args: { ticks: [], below: ['01.01.2025', 'kein Tag, an dem sich etwas ändert', '31.12.2025'] } };

/** A single day: there is nowhere to go. */
export const OneDay: Story = { args: { min: 5, max: 5, value: 5, ticks: [{ at: 5, label: '06.01.2025' }] } };
