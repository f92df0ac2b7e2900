import { Card, CardBody } from '@feder/react/card';
import { CellGrid, type CellGridProps } from '@feder/viz/cell-grid';
import { PixelMatrix, type PixelMatrixProps, type Run } from '@feder/viz/pixel-matrix';
import '@feder/viz/viz.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { fills, words } from './example.ts';

const COLUMNS = 240;

/** Rows as runs of 24 columns, each row shifted by its number. */
const rowsBy = (kinds: readonly number[], count = 40): Run[][] => Array.from({ length: count }, (_, row) => Array.from({ length: 10 }, (_, run): Run => [run * 24, run * 24 + 24, kinds[(run + row) % kinds.length] ?? 0]));

const meta: Meta<PixelMatrixProps> = {
  title: 'Bilder/PixelMatrix',
  component: PixelMatrix,
  args: { rows: rowsBy([1, 2, 3]), columns: COLUMNS, fills, label: 'Matrix: 40 Leistungen, 240 Gemeinden', cell: { width: 1, height: 6 }, most: 180, breaks: { columns: [120], rows: [20] }, onPick: fn(), onStep: fn() },
  decorators: [(Story) => <Card aria-label="Beispiel"><CardBody><Story /></CardBody></Card>],
};
export default meta;
type Story = StoryObj<PixelMatrixProps>;

const painted = (root: HTMLElement) => root.querySelector<HTMLCanvasElement>('canvas')?.style.transform;

export const ByHolder: Story = { play: async ({ canvasElement }) => { await waitFor(() => expect(painted(canvasElement)).toBe('translateY(0px)')); } };
export const ByStatus: Story = { args: { rows: rowsBy([4, 4, 5, 6, 0]) } };
export const ByFinding: Story = { args: { rows: rowsBy([0, 7, 0, 5]) } };

/** Nothing was found: the picture takes no room. */
export const Empty: Story = {
  args: { rows: [] },
  play: async ({ canvas }) => { await expect(canvas.getByRole('application').getBoundingClientRect().height).toBeLessThan(10); },
};

/** The frame names what the loupe shows; arrow keys ask for the next one. */
export const Frame: Story = {
  args: { frame: { from: 24, to: 48, first: 2, last: 8 } },
  play: async ({ args, canvas }) => {
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onStep).toHaveBeenLastCalledWith({ columns: 0, rows: 1 });
  },
};

const toggled = fn();
const grid: CellGridProps = {
  caption: 'Beispiel: vier Leistungen in drei Gemeinden', corner: 'Leistung', name: 'zelle', onToggle: toggled,
  rows: ['Wohngeld', 'Personalausweis', 'Baugenehmigung', 'Führerschein'].map((head) => ({ id: head, head })),
  columns: ['Ort 1', 'Ort 2', 'Ort 3'].map((head) => ({ id: head, head })),
  cellAt: (row, column) => {
    const status = (['UNIQUE', 'GAP', 'CONFLICT', 'UNKNOWN'] as const)[(row + column) % 4] ?? 'UNKNOWN';
    const word = { UNIQUE: words[4], GAP: words[6], CONFLICT: words[5], UNKNOWN: words[0] }[status] ?? '';
    return { look: { 'data-status': status }, word: word.slice(0, 2), name: `${word}, Ort ${column + 1}`, selected: row === 1 && column === 1 };
  },
};

/** The loupe: cells with words, led by arrow keys, one of them selected. */
export const Loupe: Story = {
  render: () => <CellGrid {...grid} />,
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('button');
    first?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect(canvas.getAllByRole('button')[4]).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(toggled).toHaveBeenLastCalledWith(1, 1);
  },
};
