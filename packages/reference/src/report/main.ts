import { planspielSeed } from '../planspiel/seed.ts';
import { realSeed } from '../real/seed.ts';
import { confidences, count } from './count.ts';

for (const [world, seed] of Object.entries({ real: realSeed(), planspiel: planspielSeed() })) {
  const counts = count(seed);
  const line = (kind: string, ...cells: readonly (string | number)[]) => console.log(kind.padEnd(16) + cells.map((cell) => String(cell).padStart(12)).join(''));
  console.log(`\n${world}`);
  line('kind', 'total', ...confidences);
  for (const { kind, total, ...sure } of counts) line(kind, total, ...confidences.map((confidence) => sure[confidence]));
  line('all', counts.reduce((sum, { total }) => sum + total, 0), ...confidences.map((confidence) => counts.reduce((sum, each) => sum + each[confidence], 0)));
}
