import type { ComboboxOption } from './option.ts';

/** What a combobox knows. `active` counts through the options; -1: none. */
export type ComboboxState = {
  text: string;
  chosen: ComboboxOption | undefined;
  options: readonly ComboboxOption[];
  phase: 'idle' | 'loading' | 'ready' | 'failed';
  open: boolean;
  active: number;
};

export type ComboboxAction =
  | { do: 'type'; text: string }
  | { do: 'loading' }
  | { do: 'found'; options: readonly ComboboxOption[] }
  | { do: 'failed' }
  | { do: 'open' }
  | { do: 'close' }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'leaveList' }
  | { do: 'choose'; option: ComboboxOption }
  | { do: 'clear' };

export function startState(option: ComboboxOption | undefined, text: string | undefined): ComboboxState {
  return { text: option?.label ?? text ?? '', chosen: option, options: [], phase: 'idle', open: false, active: -1 };
}

/** The rules of the field, without a browser. Whoever changes the text has no longer chosen. */
export function reduce(state: ComboboxState, action: ComboboxAction): ComboboxState {
  switch (action.do) {
    case 'type':
      return { ...state, text: action.text, chosen: undefined, open: action.text.trim() !== '', active: -1 };
    case 'loading':
      return { ...state, phase: 'loading' };
    case 'found':
      return { ...state, phase: 'ready', options: action.options, active: -1 };
    case 'failed':
      return { ...state, phase: 'failed', options: [], active: -1 };
    case 'open':
      return { ...state, open: true };
    case 'close':
      return { ...state, open: false, active: -1 };
    case 'step':
      return { ...state, open: true, active: step(state, action.by) };
    case 'leaveList':
      return { ...state, active: -1 };
    case 'choose':
      return { ...state, text: action.option.label, chosen: action.option, open: false, active: -1 };
    case 'clear':
      return { ...state, text: '', chosen: undefined, open: false, active: -1, options: [], phase: 'idle' };
  }
}

/** Round and round: from the text field into the list at either end, and at the end of the list to its other end. */
function step({ options, active, open }: ComboboxState, by: 1 | -1): number {
  if (options.length === 0 || !open) return options.length === 0 ? -1 : by === 1 ? 0 : options.length - 1;
  if (active === -1) return by === 1 ? 0 : options.length - 1;
  return (active + by + options.length) % options.length;
}
