import { deepStrictEqual } from 'node:assert/strict';

/** What must be so for the story to go on. @throws AssertionError that says what was expected */
export function equal(found: unknown, expected: unknown, what: string): void {
  deepStrictEqual(found, expected, `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}
