import { writeFileSync } from 'node:fs';
import { pageText } from './page.ts';

/** Read by the handbook as text. */
const FILE = new URL('../../../data/procedures.json', import.meta.url);

writeFileSync(FILE, pageText());
console.log(`written: ${FILE.pathname}`);
