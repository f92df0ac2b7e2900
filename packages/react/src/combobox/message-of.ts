import type { ComboboxMessages } from './messages.ts';
import type { ComboboxState } from './state.ts';

/** What stands below the field and is spoken, while the list is open. */
export function messageOf(phase: ComboboxState['phase'], found: number, messages: ComboboxMessages): string {
  if (phase === 'ready') return messages.count(found);
  if (phase === 'loading') return messages.loading;
  return phase === 'failed' ? messages.failed : '';
}
