import { writeFileSync } from 'node:fs';
import { styleSheet } from './css.ts';

writeFileSync(new URL('../tokens.css', import.meta.url), styleSheet());
