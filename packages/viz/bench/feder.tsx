import { createRoot } from 'react-dom/client';
import { PixelMatrix } from '../src/matrix/pixel-matrix.tsx';
import { COLOURS, COLUMNS, contest, drawn, ROWS, runsOf, VIEW } from './scene.ts';

const rows = Array.from({ length: ROWS }, (_, row) => runsOf(row));
const fills = COLOURS.map((colour, index) => {
  document.documentElement.style.setProperty(`--bench-${index}`, colour);
  return { ground: `--bench-${index}`, ink: '--bench-8', pattern: (['plain', 'dots', 'plain', 'plain', 'plain', 'stripes', 'lines', 'grid', 'sparse', 'stripes'] as const)[index] ?? 'plain' };
});
const breaks = { columns: [], rows: [] };

contest(async (box) => {
  const root = createRoot(box);
  root.render(<PixelMatrix rows={rows} columns={COLUMNS} fills={fills} label="" cell={{ width: 1, height: 1 }} most={VIEW.height} breaks={breaks} />);
  while (!box.querySelector('canvas')?.style.transform) await drawn();
  const scroller = box.firstElementChild;
  if (!scroller) throw new Error('The matrix does not stand.');
  return { scroller, unmount: () => { root.unmount(); box.remove(); } };
});
