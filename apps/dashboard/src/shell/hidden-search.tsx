import { useLocation } from '@tanstack/react-router';
import { parseSearch } from '../search.ts';

/** Carries parts of the address through a form that is sent by GET. */
export function HiddenSearch({ keys }: { keys: readonly string[] }) {
  const search = parseSearch(useLocation({ select: (location) => location.searchStr }));
  return keys.map((key) => (search[key] ? <input key={key} type="hidden" name={key} value={search[key]} /> : null));
}
