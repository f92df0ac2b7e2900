import { describe, expect, it } from 'vitest';
import { actionOf } from './keys.ts';
import { type ComboboxAction, type ComboboxState, reduce, startState } from './state.ts';

const options = [{ value: '1', label: 'Aalen' }, { value: '2', label: 'Achern' }, { value: '3', label: 'Aidlingen' }];
const after = (...actions: ComboboxAction[]) => actions.reduce<ComboboxState>(reduce, startState(undefined, undefined));
const listed = (...actions: ComboboxAction[]) => after({ do: 'type', text: 'a' }, { do: 'loading' }, { do: 'found', options }, ...actions);
const key = (name: string, altKey = false) => ({ key: name, altKey, isComposing: false });

describe('typing', () => {
  it('opens the list and forgets what was chosen', () => {
    const state = reduce(startState(options[0], undefined), { do: 'type', text: 'Aale' });
    expect(state).toMatchObject({ text: 'Aale', chosen: undefined, open: true });
  });

  it('closes the list when nothing is left', () => {
    expect(listed({ do: 'type', text: '  ' }).open).toBe(false);
  });
});

describe('arrows', () => {
  it('walk from the text through the list and round again', () => {
    const down: ComboboxAction = { do: 'step', by: 1 };
    expect(listed(down).active).toBe(0);
    expect(listed(down, down, down, down).active).toBe(0);
    expect(listed({ do: 'step', by: -1 }).active).toBe(2);
  });

  it('with Alt only open and close', () => {
    expect(actionOf(key('ArrowDown', true), listed())).toEqual({ do: 'open' });
    expect(actionOf(key('ArrowUp', true), listed())).toEqual({ do: 'close' });
  });

  it('find nothing in an empty list', () => {
    expect(after({ do: 'type', text: 'x' }, { do: 'found', options: [] }, { do: 'step', by: 1 }).active).toBe(-1);
  });
});

describe('Enter', () => {
  it('chooses the option that is active', () => {
    expect(actionOf(key('Enter'), listed({ do: 'step', by: 1 }))).toEqual({ do: 'choose', option: options[0] });
  });

  it('is left to the form where none is active', () => {
    expect(actionOf(key('Enter'), listed())).toBeUndefined();
    expect(actionOf(key('Enter'), listed({ do: 'step', by: 1 }, { do: 'close' }))).toBeUndefined();
  });

  it('belongs to the keyboard while it composes a letter', () => {
    expect(actionOf({ ...key('Enter'), isComposing: true }, listed({ do: 'step', by: 1 }))).toBeUndefined();
  });
});

describe('Escape', () => {
  it('first closes, then clears', () => {
    expect(actionOf(key('Escape'), listed())).toEqual({ do: 'close' });
    expect(actionOf(key('Escape'), listed({ do: 'close' }))).toEqual({ do: 'clear' });
    expect(actionOf(key('Escape'), after())).toBeUndefined();
  });
});

describe('choosing', () => {
  it('writes the label, keeps the option and closes', () => {
    expect(listed({ do: 'choose', option: { value: '2', label: 'Achern' } })).toMatchObject({ text: 'Achern', chosen: { value: '2' }, open: false });
  });
});

describe('a source that fails', () => {
  it('leaves the text alone and offers nothing', () => {
    expect(listed({ do: 'failed' })).toMatchObject({ text: 'a', options: [], phase: 'failed' });
  });
});
