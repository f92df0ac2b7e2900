import type { Clause, Written } from './spec.ts';

/** One test for both: in the light pass it also presses Tab. */
const STORIES = 'apps/storybook/src/stories.test.ts';
const MARKUP = 'packages/react/src/testing/static-markup.test.tsx';

/** The passes that many components go through, by the criteria that each can show. A criterion is shown as far as a machine can tell; no person has tested here. */
const PASSES: Record<Written['passes'][number], Record<string, string>> = {
  // Every story in Chromium, light, dark, with forced colours and 320 px wide: axe and our own checks.
  shown: { '1.3.1': STORIES, '1.4.3': STORIES, '1.4.10': STORIES, '4.1.2': STORIES },
  // Tab through every story: a ring of 3 px, 24 px to hit.
  reached: { '2.1.1': STORIES, '2.1.2': STORIES, '2.4.7': STORIES, '2.5.8': STORIES },
  // html-validate, ids and references in the server's HTML.
  field: { '3.3.1': MARKUP, '3.3.2': MARKUP },
};

/** The day on which all proofs named in the specifications last ran by hand and passed; a failing one fails the build on any day. */
const TESTED = '2026-11-27';

/** New in WCAG 2.2: EN 301 549 V3.2.1, to which § 3 BITV 2.0 points, does not have them. */
const NEW_IN_22 = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

const parts = (criterion: string) => criterion.split('.').map(Number);
const inOrder = (a: string, b: string) => {
  const [left, right] = [parts(a), parts(b)];
  return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
};

/** The clauses of a component, in order; what it proves by itself stands in place of the common pass. */
export function clausesOf({ passes, proves }: Pick<Written, 'passes' | 'proves'>): Clause[] {
  const shown: Record<string, string> = Object.assign({}, ...passes.map((pass) => PASSES[pass]), proves) as Record<string, string>;
  return Object.keys(shown).sort(inOrder).map((wcag) => ({
    wcag,
    en301549: NEW_IN_22.has(wcag) ? null : `9.${wcag}`,
    bitv: NEW_IN_22.has(wcag) ? null : '§ 3',
    proof: shown[wcag] ?? '',
    result: 'passed',
    on: TESTED,
  }));
}
