import { writeFileSync } from 'node:fs';
import { BADEN_WUERTTEMBERG } from './brands.ts';
import { styleSheet, themeSheet } from './css.ts';
import { namesModule, valuesJson } from './values.ts';

const write = (file: string, text: string) => { writeFileSync(new URL(`../../data/${file}`, import.meta.url), text); };

write('tokens.css', styleSheet());
write('tokens.ts', namesModule());
write('tokens.json', valuesJson());
write('baden-wuerttemberg.css', themeSheet(BADEN_WUERTTEMBERG.name, BADEN_WUERTTEMBERG.brand));
