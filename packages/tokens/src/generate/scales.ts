import { writeFileSync } from 'node:fs';
import { kernTokens } from './kern.ts';

writeFileSync(new URL('../../source/kern.tokens.json', import.meta.url), kernTokens());
