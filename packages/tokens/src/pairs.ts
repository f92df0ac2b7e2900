import { contrast } from './contrast.ts';
import { hexIn, type Value } from './source.ts';

/** Text on its ground: 4.5, in the modes of high contrast 7 (WCAG 2.2, 1.4.3 and 1.4.6). */
const texts = [
  ['text', 'card'], ['text', 'page'], ['text', 'sunk'], ['text', 'action-soft'], ['text', 'warn-soft'], ['text', 'danger-soft'], ['text', 'info-soft'], ['text', 'ok-soft'],
  ['muted', 'card'], ['muted', 'page'], ['muted', 'sunk'], ['muted', 'action-soft'],
  ['action', 'card'], ['action', 'page'], ['action', 'action-soft'], ['action-hover', 'card'], ['on-action', 'action'], ['on-action', 'action-hover'],
  ['danger', 'card'], ['danger', 'danger-soft'], ['warn', 'card'], ['warn', 'warn-soft'],
  ['ok', 'card'], ['ok', 'ok-soft'], ['info', 'info-soft'], ['info', 'card'],
  ['not-expected', 'card'], ['not-expected', 'page'],
] as const;

/** Edges and signs beside their ground: 3 (WCAG 2.2, 1.4.11). */
const edges = [['control', 'sunk'], ['line-strong', 'card'], ['line-strong', 'page'], ['focus', 'card'], ['focus', 'page'], ['action', 'card'], ['danger', 'sunk'], ['warn', 'warn-line']] as const;

/**
 * The declared pairs that cannot be told apart, each as a sentence; empty where all can.
 * @param tokens one mode's tokens, of one theme
 * @param high whether the mode is one of high contrast
 */
export function contrastFaults(tokens: ReadonlyMap<string, Value>, high: boolean): string[] {
  const below = (needed: number) => ([front, ground]: readonly [string, string]) => {
    const found = contrast(hexIn(tokens, front), hexIn(tokens, ground));
    return found < needed ? [`"${front}" on "${ground}" has ${found.toFixed(2)} : 1, it needs ${needed} : 1`] : [];
  };
  return [...texts.flatMap(below(high ? 7 : 4.5)), ...edges.flatMap(below(3))];
}
