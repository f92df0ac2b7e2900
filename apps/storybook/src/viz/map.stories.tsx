import { Button } from '@feder/react/button';
import { Card, CardBody } from '@feder/react/card';
import { TerritoryMap, type TerritoryMapProps } from '@feder/viz/territory-map';
import '@feder/viz/map.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { classesBy, country, fills, words } from './example.ts';

const nothing = { labels: [], outlined: [], chosen: null };
const byHolder = classesBy([1, 2, 3]);
const describe = (table: Uint8Array) => (area: number) => ({ name: `Ort ${area + 1}`, detail: words[table[area] ?? 0] ?? '' });

const meta: Meta<TerritoryMapProps> = {
  title: 'Bilder/TerritoryMap',
  component: TerritoryMap,
  args: {
    outlines: country, fills, table: byHolder, describe: describe(byHolder), marks: nothing, onChoose: fn(), label: 'Karte: Beispiel, Durchführung',
    groups: [(key) => key.slice(0, 2), (key) => key.slice(0, 1)],
    messages: { hint: 'Pfeiltasten gehen von Ort zu Ort, + und − vergrößern und verkleinern.', nearer: 'Vergrößern', further: 'Verkleinern', whole: 'Ganze Karte', loading: 'Die Grenzen werden geladen.' },
  },
  decorators: [(Story) => <Card aria-label="Beispiel" style={{ maxInlineSize: '30rem' }}><CardBody><Story /></CardBody></Card>],
};
export default meta;
type Story = StoryObj<TerritoryMapProps>;

/** How many colours the areas are painted in, the ground included. */
const colours = (root: HTMLElement): number => {
  const canvas = root.querySelector('canvas');
  const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
  return new Set(new Uint32Array(data.buffer)).size;
};

/** Before the outlines are there the picture has its room, and says that they are coming. */
export const Loading: Story = {
  args: { outlines: null },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Die Grenzen werden geladen.')).toBeVisible();
    await expect(canvasElement.querySelector('.feder-map-surface')?.getBoundingClientRect().height).toBeGreaterThan(200);
  },
};

/** Nothing is recorded anywhere: the pattern of what is not recorded, never an empty ground. */
export const Empty: Story = {
  args: { table: classesBy([0]), describe: describe(classesBy([0])) },
  play: async ({ canvasElement }) => { await waitFor(() => expect(colours(canvasElement)).toBe(3)); },
};

/** Plain, dots, stripes: three grounds, the ink of two of them, which is the ground of the card. */
export const ByHolder: Story = { play: async ({ canvasElement }) => { await waitFor(() => expect(colours(canvasElement)).toBe(4)); } };

export const ByStatus: Story = { args: { table: classesBy([4, 4, 4, 5, 6, 0]), describe: describe(classesBy([4, 4, 4, 5, 6, 0])) } };

export const ByFinding: Story = { args: { table: classesBy([0, 7, 5, 6]), describe: describe(classesBy([0, 7, 5, 6])) } };

/** Two days compared: who differs has an edge of its own. */
export const Comparison: Story = { args: { marks: { ...nothing, outlined: [8, 9, 20], labels: [{ area: 8, text: 'Ort 9' }] } } };

/** The arrow keys go from the chosen place to the one beside it; the picture is enlarged and whole again by keys. */
export const ByKeys: Story = {
  args: { marks: { ...nothing, chosen: 8 } },
  play: async ({ args, canvas }) => {
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChoose).toHaveBeenLastCalledWith(9);
    await userEvent.keyboard('{+}');
    await canvas.findByRole('button', { name: 'Ganze Karte' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Ganze Karte' })).toBeNull());
  },
};

/** Another day: the area that differs has its new colours, all others keep theirs. */
export const Recoloured: Story = {
  render: function Days(args) {
    const [table, setTable] = useState(byHolder);
    return (
      <>
        <TerritoryMap {...args} table={table} />
        <Button onClick={() => setTable(byHolder.map((kind, place) => (place === 3 ? 5 : kind)))}>Nächster Tag</Button>
      </>
    );
  },
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(colours(canvasElement)).toBe(4));
    await userEvent.click(canvas.getByRole('button', { name: 'Nächster Tag' }));
    await waitFor(() => expect(colours(canvasElement)).toBe(6));
  },
};
