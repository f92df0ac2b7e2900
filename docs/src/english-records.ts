import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

type Entry = { type: 'link'; href: string; attrs: Record<string, unknown> } | { type: 'group'; entries: Entry[] };

const RECORD = /(^|\/)decisions\/\d{4}-/;

function markEnglish(entries: Entry[]): void {
  for (const entry of entries) {
    if (entry.type === 'group') markEnglish(entry.entries);
    else if (RECORD.test(entry.href)) entry.attrs.lang = 'en';
  }
}

/** Decision records are written in English once, in either language of the site: screen readers and search have to know. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute: route } = locals;
  markEnglish(route.sidebar);
  if (!RECORD.test(route.id)) return;
  route.entryMeta = { ...route.entryMeta, lang: 'en', dir: 'ltr' };
  route.isFallback = false;
});
