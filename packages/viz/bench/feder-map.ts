import { tilesAt } from '../src/fill/tiles.ts';
import { projectOutlines, type Topology } from '../src/map/outlines.ts';
import { Picture } from '../src/map/picture.ts';
import { wholeOf } from '../src/map/view.ts';
import { COLOURS, contestMap, MAP } from './scene.ts';

const outlines = projectOutlines((window as unknown as { topology: Topology }).topology, 9);

await contestMap((box) => {
  const [areas, over] = [document.createElement('canvas'), document.createElement('canvas')];
  for (const canvas of [areas, over]) canvas.style.position = 'absolute';
  box.append(areas, over);
  for (const [index, colour] of COLOURS.entries()) document.documentElement.style.setProperty(`--bench-${index}`, colour);
  const fills = COLOURS.map((_, index) => ({ ground: `--bench-${index}`, ink: '--bench-8', pattern: (['plain', 'dots', 'plain', 'plain', 'plain', 'stripes', 'lines', 'grid', 'sparse', 'stripes'] as const)[index] ?? 'plain' }));
  const picture = new Picture(outlines, areas, over, [(key) => key.slice(0, 5), (key) => key.slice(0, 3)]);
  picture.look(wholeOf(outlines), MAP.width, MAP.height, devicePixelRatio);
  const [ground, ...tiles] = tilesAt(areas, [{ ground: '--bench-8', pattern: 'plain' }, ...fills], 1);
  picture.colour(new Uint8Array(outlines.keys.length), tiles, ground?.pixels[0] ?? 0);
  picture.mark({ labels: [], outlined: [], chosen: null }, { ground: '#ffffff', line: '#5b6185', text: '#06005d', font: '500 13px sans-serif' });
  return Promise.resolve((classes) => picture.colour(classes, tiles, ground?.pixels[0] ?? 0));
}, outlines.keys.length);
