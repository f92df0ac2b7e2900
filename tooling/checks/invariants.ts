import type { Violation } from '../architecture/violation.ts';

/** The invariants of DOMAIN §7, by their numbers. */
const INVARIANTS = Array.from({ length: 15 }, (_, index) => `I${index + 1}`);

const TEST = /\.(deep\.)?(test|contract)\.tsx?$/;
/** The text that follows `it(`, `describe(` or, of a table, `)(`. */
const TITLE = /(?:\b(?:it|test|describe)\(|\)\()\s*(?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)")/g;

const titlesIn = (text: string): string[] => [...text.matchAll(TITLE)].map(([, single, template, double]) => single ?? template ?? double ?? '');

/**
 * Whether each invariant is what some test says that it shows, by its number in the title.
 * @param files tracked files, relative to the root
 * @param read text of one of them
 */
export function invariantViolations(files: readonly string[], read: (file: string) => string): Violation[] {
  const titles = files.filter((file) => TEST.test(file)).flatMap((file) => titlesIn(read(file)));
  return INVARIANTS.filter((id) => !titles.some((title) => new RegExp(`\\b${id}\\b`).test(title))).map((id) => ({
    rule: 'invariant-named', at: id, says: 'No title of a test names this invariant. Prove it, and begin the title with its number.',
  }));
}
