import { describe, expect, it } from 'vitest';
import { permit } from './actor.ts';
import { FederError } from './errors.ts';

describe('who may do what', () => {
  it.each(['key', 'system', 'import'] as const)('a hint on an answer does not come from: %s', (kind) => {
    expect(() => permit({ kind, id: 'x' }, 'request-correction')).toThrow(FederError);
  });
  it('says who may', () => expect(() => permit({ kind: 'import', id: 'x' }, 'request-correction')).toThrow('open to: everybody or offices that are signed in'));
  it('lets the public give one', () => expect(() => permit({ kind: 'public', id: 'anonymous' }, 'request-correction')).not.toThrow());
});
