import type { Spec } from '@feder/react/spec';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '../../packages/react/src');

/** The specifications as they stand beside the components; `slug`: the last part of their page's address. */
export const readSpecs = () => readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.json'))
  .map((file) => ({ slug: path.basename(file, '.spec.json'), spec: JSON.parse(readFileSync(path.join(SRC, file), 'utf8')) as Spec }));
