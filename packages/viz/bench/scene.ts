// The matter of the bench: as many cells as the Land has services and municipalities, the same for all who take part. Runs in the browser.

/** Rows, columns, and the values that a cell can have. */
export const ROWS = 4826;
export const COLUMNS = 1101;
export const VALUES = 10;

/** Classes of columns: most are like their neighbours, some stand apart, as towns do. */
const COLUMN_CLASS = Uint8Array.from({ length: COLUMNS }, (_, column) => (column % 122 === 0 ? 3 : column % 11 === 0 ? 2 : 1));

/** What a cell shows: the value of its row, for some rows by the class of its column. */
export const valueAt = (row: number, column: number): number => (row % 3 === 0 ? row % VALUES : (row + (COLUMN_CLASS[column] ?? 0)) % VALUES);

export type Run = [from: number, to: number, value: number];

/** The same as runs. */
export const runsOf = (row: number): Run[] => {
  const runs: Run[] = [];
  for (let from = 0; from < COLUMNS;) {
    const value = valueAt(row, from);
    let to = from + 1;
    while (to < COLUMNS && valueAt(row, to) === value) to += 1;
    runs.push([from, to, value]);
    from = to;
  }
  return runs;
};

export const COLOURS = ['#d8e1f4', '#6cd6b5', '#5174c5', '#06005d', '#ffe7b6', '#ce9ce8', '#7e01a8', '#4c4c4d', '#ffffff', '#b60000'];

/** The part of the page in which each of them shows the cells, in CSS pixels. */
export const VIEW = { width: 1101, height: 640 };

/** CSS pixels that are scrolled at once. */
export const STEP = 320;

export type Mounted = { scroller: Element; unmount: () => void };

/** What takes part: puts itself into a box; resolves once it stands there. */
export type Mount = (box: HTMLElement) => Promise<Mounted> | Mounted;

/** After the browser has drawn what was changed. */
export const drawn = (): Promise<void> => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
});

let last: Mounted | null = null;

/** Classes of the areas at a turn: all are other ones each time. */
export const classesAt = (turn: number, areas: number): Uint8Array => Uint8Array.from({ length: areas }, (_, area) => (area * 7 + turn) % VALUES);

/** How often a map is coloured anew in one run, as while a slider is dragged: being asked from outside the browser is then a tenth of each. */
export const DRAG = 10;

/** Gives areas other colours: the class of each, and the numbers of those that have another one than before. */
export type Recolour = (classes: Uint8Array, changed: readonly number[]) => void | Promise<void>;

/** Hands a map to the bench: `recolour` gives all areas other colours, `change` a single one; each resolves once all of it is drawn. */
export async function contestMap(mount: (box: HTMLElement) => Promise<Recolour>, areas: number): Promise<void> {
  const box = Object.assign(document.createElement('div'), { style: `position:relative;inline-size:${MAP.width}px;block-size:${MAP.height}px` });
  document.body.append(box);
  const colour = await mount(box);
  const all = Array.from({ length: areas }, (_, area) => area);
  let turn = 0;
  const classes = classesAt(turn, areas);
  const dragged = (next: () => readonly number[]) => async () => {
    for (let step = 0; step < DRAG; step += 1) {
      turn += 1;
      await colour(classes, next());
      await drawn();
    }
  };
  const recolour = dragged(() => {
    classes.set(classesAt(turn, areas));
    return all;
  });
  const change = dragged(() => {
    const area = (turn * 97) % areas;
    classes[area] = ((classes[area] ?? 0) + 1) % VALUES;
    return [area];
  });
  await recolour();
  Object.assign(window, { bench: { recolour, change } });
}

/** The size of a map, in CSS pixels. */
export const MAP = { width: 620, height: 760 };

/** Frames that are drawn before something is shown. */
const LEAD = 5;

/** Hands what takes part to the bench: `clear` takes it away, `mount` shows it anew; `scroll` goes on by a step, and back from the end. */
export function contest(show: Mount): void {
  let down = true;
  let drawing = false;
  // The longer nothing is drawn, the later a browser begins to draw: from `clear` to the end of `mount` one frame follows the other, so that it is the work that is measured.
  const draw = (): void => { if (drawing) requestAnimationFrame(draw); };
  const mount = async (): Promise<Mounted> => {
    const box = Object.assign(document.createElement('div'), { style: `position:absolute;inset:0 auto auto 0;inline-size:${VIEW.width}px;block-size:${VIEW.height}px` });
    document.body.append(box);
    last = await show(box);
    await drawn();
    drawing = false;
    return last;
  };
  const clear = async (): Promise<void> => {
    last?.unmount();
    last = null;
    drawing = true;
    draw();
    for (let frame = 0; frame < LEAD; frame += 1) await drawn();
  };
  const scroll = async (): Promise<void> => {
    const { scroller } = last ?? await mount();
    const at = scroller.scrollTop;
    const goOn = (): void => { scroller.scrollTop = at + (down ? STEP : -STEP); };
    goOn();
    if (scroller.scrollTop === at) {
      down = !down;
      goOn();
    }
    // Where nothing moves, nothing is drawn: that would be the clock of the screen that is measured.
    if (scroller.scrollTop === at) throw new Error('What takes part does not scroll.');
    await drawn();
  };
  Object.assign(window, { bench: { clear, mount: async () => { await mount(); }, scroll } });
}
