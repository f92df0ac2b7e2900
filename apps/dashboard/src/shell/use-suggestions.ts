import type { Hit, SearchKind } from '@feder/contract/schemas';
import { comboboxDe, comboboxEn } from '@feder/react/combobox-messages';
import type { ComboboxSource } from '@feder/react/combobox-option';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLang } from '../i18n.ts';
import { pageSearch, parseSearch } from '../search.ts';

/** What a combobox needs to propose subjects or places from the search of the API. */
export function useSuggestions(kind: SearchKind, listLabel: string) {
  const router = useRouter();
  const lang = useLang();
  const source = useMemo<ComboboxSource>(() => async (q, signal) => {
    const { world, on, at } = pageSearch(parseSearch(router.state.location.searchStr));
    const { hits } = await router.options.context.api.search({ q, kind, lang, world, on, at, limit: '8' }, signal);
    return hits.map(({ id, name, detail }: Hit) => ({ value: id, label: name, detail }));
  }, [router, kind, lang]);
  return { source, listLabel, messages: lang === 'en' ? comboboxEn : comboboxDe };
}
