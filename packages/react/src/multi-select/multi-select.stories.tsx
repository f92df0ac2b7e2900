import { IconMap } from '@feder/icons/map';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { comboboxDe, comboboxEn } from '../combobox/messages.ts';
import { Field } from '../field/field.tsx';
import { someplaces, tuebingen } from '../testing/places.ts';
import { multiSelectDe, multiSelectEn } from './messages.ts';
import { MultiSelect } from './multi-select.tsx';

const meta = {
  title: 'Formular/MultiSelect',
  component: MultiSelect,
  args: { id: 'orte', name: 'place', textName: 'placeText', listLabel: 'Orte', messages: comboboxDe, words: multiSelectDe, source: someplaces, icon: <IconMap />, onChoose: fn() },
  decorators: [(Story) => <form style={{ minBlockSize: '24rem' }}><Story /></form>],
  render: (args) => <Field id={args.id} label="Für welche Orte gilt die Ziffer?">{(control) => <MultiSelect {...control} {...args} />}</Field>,
} satisfies Meta<typeof MultiSelect>;
export default meta;
type Story = StoryObj<typeof meta>;

const sent = (canvasElement: HTMLElement) => new FormData(canvasElement.querySelector('form') ?? undefined).getAll('place');

/** Two are chosen by keyboard; what is chosen is not proposed again. */
export const ByKeyboard: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    const input = canvas.getByRole('combobox', { name: 'Für welche Orte gilt die Ziffer?' });
    await userEvent.type(input, 'tueb');
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(2));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect(sent(canvasElement)).toEqual(['084160041041']);
    await expect(canvas.getByRole('status')).toHaveTextContent('Tübingen ist ausgewählt.');
    await expect(input).toHaveFocus();
    await expect(input).toHaveValue('');
    await userEvent.type(input, 'tueb');
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(1));
    await userEvent.keyboard('{Escape}{Escape}');
    await userEvent.type(input, 'stutt');
    await userEvent.click(await canvas.findByRole('option', { name: /Stuttgart/ }));
    await expect(sent(canvasElement)).toEqual(['084160041041', '081115000000']);
    await expect(args.onChoose).toHaveBeenCalledTimes(2);
  },
};

/** To untick a box takes it away; the focus goes to the text field. */
export const Removed: Story = {
  args: { id: 'places', lang: 'en', messages: comboboxEn, words: multiSelectEn, listLabel: 'Places', defaultChosen: [...(tuebingen ? [tuebingen] : []), { value: '08', label: 'Baden-Württemberg' }] },
  render: (args) => <div lang="en"><Field id={args.id} label="Which places does the clause cover?">{(control) => <MultiSelect {...control} {...args} />}</Field></div>,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('group', { name: 'Selected' })).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Tübingen' }));
    await expect(sent(canvasElement)).toEqual(['08']);
    await expect(canvas.getByRole('combobox')).toHaveFocus();
    await expect(canvas.getByRole('status')).toHaveTextContent('Tübingen is no longer selected.');
  },
};
