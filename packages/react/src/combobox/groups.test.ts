import { describe, expect, it } from 'vitest';
import { groupsOf } from './groups.ts';

describe('groups', () => {
  it('follow the source and keep each option\'s place in the whole list', () => {
    const groups = groupsOf([
      { value: 'a', label: 'Wohngeld', group: 'Leistungen' },
      { value: 'b', label: 'Bauen', group: 'Leistungen' },
      { value: 'c', label: 'E-Akte', group: 'Vorhaben' },
    ]);
    expect(groups.map(({ name, options }) => [name, options.map(({ index }) => index)])).toEqual([['Leistungen', [0, 1]], ['Vorhaben', [2]]]);
  });

  it('are one without a name where options have none', () => {
    expect(groupsOf([{ value: 'a', label: 'Aalen' }, { value: 'b', label: 'Achern' }])).toHaveLength(1);
  });
});
