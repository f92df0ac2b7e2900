import type { Text } from '../fact.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { DecisionMessages } from './messages.ts';

/** Every sentence of a decision, per language. */
export const catalogue: Readonly<Record<keyof Text, DecisionMessages>> = { de, en };
