import type { ComboboxAction, ComboboxState } from './state.ts';

type Key = { key: string; altKey: boolean; isComposing: boolean };

/** What a key does by the pattern "editable combobox with list autocomplete"; undefined: the browser's own doing. */
export function actionOf({ key, altKey, isComposing }: Key, state: ComboboxState): ComboboxAction | undefined {
  if (isComposing) return undefined;
  if (key === 'ArrowDown') return altKey ? { do: 'open' } : { do: 'step', by: 1 };
  if (key === 'ArrowUp') return altKey ? { do: 'close' } : { do: 'step', by: -1 };
  if (key === 'Escape') return state.open ? { do: 'close' } : state.text ? { do: 'clear' } : undefined;
  const option = state.open ? state.options[state.active] : undefined;
  return key === 'Enter' && option ? { do: 'choose', option } : undefined;
}

/** These keys move the caret: they lead from the list back into the text. */
export const movesCaret = (key: string) => ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key);
