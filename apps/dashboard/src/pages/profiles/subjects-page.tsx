import { getRouteApi } from '@tanstack/react-router';
import { useLang } from '../../i18n.ts';
import { ListPage } from './list-page.tsx';
import { useProfileWords } from './words.ts';

const route = getRouteApi('/vorhaben');

/** Vorhaben und Leistungen: every subject that is recorded. */
export function SubjectsPage() {
  const lang = useLang();
  const { subjects: words, kinds } = useProfileWords();
  const { list } = route.useLoaderData();
  return (
    <ListPage
      path="/vorhaben" plain="subjects" words={words} list={list} search={route.useSearch()} kind={{ label: words.kind, named: kinds }}
      columns={[
        { head: words.kind, cell: ({ kind }) => kinds[kind] ?? kind },
        { head: words.group, cell: ({ parentName }) => parentName?.[lang] ?? '–' },
        { head: words.key, cell: ({ id }) => id, address: true },
      ]}
    />
  );
}
