import { useSearch } from '@tanstack/react-router';
import type { Lang } from './format.ts';
import { de, type Messages } from './messages/de.ts';
import { en } from './messages/en.ts';

const messagesOf = (lang: Lang): Messages => (lang === 'en' ? en : de);

/** The language stands in the address, so that a link shows what its sender saw. */
export function useLang(): Lang {
  return useSearch({ strict: false }).lang === 'en' ? 'en' : 'de';
}

export const useMessages = (): Messages => messagesOf(useLang());
