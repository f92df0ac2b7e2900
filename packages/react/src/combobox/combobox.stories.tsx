import { IconMap } from '@feder/icons/map';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { someplaces, tuebingen } from '../testing/places.ts';
import { Combobox } from './combobox.tsx';
import { comboboxDe } from './messages.ts';

const meta = {
  title: 'Formular/Combobox',
  component: Combobox,
  args: { id: 'wo', name: 'place', textName: 'placeText', listLabel: 'Orte', messages: comboboxDe, source: someplaces, icon: <IconMap />, onChoose: fn() },
  decorators: [(Story) => <form style={{ minBlockSize: '22rem' }}><Story /></form>],
  render: (args) => <Field id={args.id} label="Wo? Ort oder Schlüssel">{(control) => <Combobox {...control} {...args} />}</Field>,
} satisfies Meta<typeof Combobox>;
export default meta;
type Story = StoryObj<typeof meta>;

const sent = (canvasElement: HTMLElement) => {
  const form = canvasElement.querySelector('form');
  return form ? Object.fromEntries(new FormData(form)) : {};
};

export const Empty: Story = {};

export const Chosen: Story = {
  ...(tuebingen ? { args: { defaultOption: tuebingen } } : {}),
  play: async ({ canvas, canvasElement, args }) => {
    await expect(sent(canvasElement)).toEqual({ placeText: 'Tübingen', place: '084160041041' });
    await userEvent.type(canvas.getByRole('combobox'), ' am');
    await expect(sent(canvasElement)).toEqual({ placeText: 'Tübingen am', place: '' });
    await expect(args.onChoose).toHaveBeenCalledWith(undefined);
  },
};

/** Typed without the umlaut, found, marked, counted, chosen with the arrows and Enter. */
export const ByKeyboard: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    const input = canvas.getByRole('combobox');
    await userEvent.type(input, 'tueb');
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(2));
    await expect(input).toHaveAttribute('aria-expanded', 'true');
    await expect(canvas.getByRole('status')).toHaveTextContent('2 Treffer');
    await expect(canvasElement.querySelector('mark')).toHaveTextContent('Tüb');
    await expect(canvas.getByRole('group', { name: 'Kreise' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const option = canvas.getByRole('option', { name: /Große Kreisstadt/ });
    await expect(input).toHaveAttribute('aria-activedescendant', option.id);
    await expect(input).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByRole('listbox')).toBeNull();
    await expect(sent(canvasElement)).toEqual({ placeText: 'Tübingen', place: '084160041041' });
    await expect(args.onChoose).toHaveBeenCalledWith(tuebingen);
  },
};

export const ByPointer: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'stutt');
    await userEvent.click(await canvas.findByRole('option', { name: /Stuttgart/ }));
    await expect(canvas.getByRole('combobox')).toHaveFocus();
    await expect(sent(canvasElement)).toEqual({ placeText: 'Stuttgart', place: '081115000000' });
  },
};

/** Home and End lead back into the text; Alt with the arrows closes and opens; Escape closes, then clears. */
export const LeavesTheList: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole<HTMLInputElement>('combobox');
    await userEvent.type(input, 'tu');
    await canvas.findByRole('listbox');
    await userEvent.keyboard('{ArrowUp}');
    await expect(input).toHaveAttribute('aria-activedescendant');
    await userEvent.keyboard('{Home}');
    await expect(input).not.toHaveAttribute('aria-activedescendant');
    await expect(input.selectionStart).toBe(0);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect(canvas.queryByRole('listbox')).toBeNull();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect(canvas.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('listbox')).toBeNull();
    await expect(input).toHaveValue('tu');
    await userEvent.keyboard('{Escape}');
    await expect(input).toHaveValue('');
  },
};

export const NothingFound: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'xyz');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^Kein Treffer/));
    await expect(canvas.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  },
};

export const SourceFails: Story = {
  args: { source: () => Promise.reject(new Error('offline')) },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'tü');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/antwortet nicht/));
    await expect(sent(canvasElement)).toEqual({ placeText: 'tü', place: '' });
  },
};

/** Only the last text is asked for: earlier questions are called off. */
export const AsksOnce: Story = {
  args: { source: fn(someplaces) },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'tüb');
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(2));
    await expect(args.source).toHaveBeenLastCalledWith('tüb', expect.any(AbortSignal));
  },
};

export const ClosesWhenLeft: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'tu');
    await canvas.findByRole('listbox');
    await userEvent.tab();
    await expect(canvas.queryByRole('listbox')).toBeNull();
    await expect(canvas.getByRole('combobox')).toHaveValue('tu');
  },
};
