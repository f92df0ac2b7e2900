import { useLocation } from '@tanstack/react-router';
import { parseSearch } from '../search.ts';

/** How a page is read stays, whatever a form asks for. */
const ALWAYS = ['world', 'lang', 'einfach'];

type Props = { keys: readonly string[]; without?: undefined } | { without: readonly string[]; keys?: undefined };

/** Carries the address through a form that is sent by GET: the named parts, or all but some. */
export function HiddenSearch({ keys, without }: Props) {
  const search = parseSearch(useLocation({ select: (location) => location.searchStr }));
  const kept = keys ? [...new Set([...ALWAYS, ...keys])] : Object.keys(search).filter((key) => !without.includes(key));
  return kept.map((key) => (search[key] ? <input key={key} type="hidden" name={key} value={search[key]} /> : null));
}
