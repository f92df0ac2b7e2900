import { describe, expect, it } from 'vitest';
import { asArs } from '../ars.ts';
import type { Clause } from '../clauses/clause.ts';
import { compileWorld } from '../world/compile.ts';
import { factKinds } from '../facts.ts';
import { linesOf, meeting } from './collide.ts';

const nothing = compileWorld({ ...Object.fromEntries(factKinds.map((kind) => [kind, []])), ranks: [], sources: [], commits: [] } as never);
const at = (...keys: string[]) => ({ within: keys.map((key) => asArs(key)) });
const assign = (subject: string, role: string, ...keys: string[]) => ({ kind: 'ASSIGN', subject, role, scope: at(...keys) }) as unknown as Clause;

describe('texts that decide on the same', () => {
  const lines = (...clauses: Clause[]) => linesOf(nothing, clauses);
  it('meet where one place holds the other, whichever is wider', () => {
    expect(meeting(lines(assign('a', 'LEAD', '08')), lines(assign('a', 'LEAD', '08115')))).toHaveLength(1);
    expect(meeting(lines(assign('a', 'LEAD', '08115')), lines(assign('a', 'LEAD', '08')))).toHaveLength(1);
  });
  it('do not meet in another place, another role or another subject', () => {
    const mine = lines(assign('a', 'LEAD', '08115'));
    expect(meeting(mine, lines(assign('a', 'LEAD', '08116'), assign('a', 'OPERATE', '08115'), assign('b', 'LEAD', '08115')))).toEqual([]);
  });
  it('speak of each role that they hand on, of funding, and of nothing where they only note', () => {
    const spoken = lines(
      { kind: 'DELEGATE', subject: 'a', roles: ['LEAD', 'OPERATE'], scope: at('08') } as unknown as Clause, { kind: 'FUND', subject: 'a', scope: at('08') } as unknown as Clause, { kind: 'NOTE', number: 3, text: { de: '', en: '' } });
    expect(spoken.map(({ role }) => role)).toEqual(['LEAD', 'OPERATE', 'FUND']);
  });
});
