import { getRouteApi } from '@tanstack/react-router';
import { ListPage } from './list-page.tsx';
import { useProfileWords } from './words.ts';

const route = getRouteApi('/stellen');

/** Stellen: every body that is recorded. */
export function BodiesPage() {
  const { bodies: words, forms, levels } = useProfileWords();
  const { list } = route.useLoaderData();
  return (
    <ListPage
      path="/stellen" plain="bodies" words={words} list={list} search={route.useSearch()} kind={{ label: words.form, named: forms }}
      columns={[
        { head: words.form, cell: ({ form }) => forms[form] ?? form },
        { head: words.level, cell: ({ level }) => levels[level] ?? level },
        { head: words.place, cell: ({ place, placeName }) => <span>{placeName}{place ? <span className="dashboard-detail">{place}</span> : null}</span> },
      ]}
    />
  );
}
