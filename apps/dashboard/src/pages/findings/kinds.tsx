import type { FindingsPage } from '@feder/contract/schemas';
import { DataTable } from '@feder/react/data-table';
import type { Column } from '@feder/react/data-table-column';
import { dataTableDe, dataTableEn } from '@feder/react/data-table-messages';
import { Link } from '@feder/react/link';
import { useSearch } from '@tanstack/react-router';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';

type Kind = FindingsPage['counts'][number];

/** Every kind with how often it is found; none is left out, because zero is a result. */
export function Kinds({ page }: { page: FindingsPage }) {
  const lang = useLang();
  const { findings: words } = useMessages();
  const href = useHref();
  const chosen = useSearch({ strict: false }).kind;
  const columns: Column<Kind>[] = [
    {
      key: 'kind', head: words.kind, rowHead: true, value: ({ kind }) => words.kinds[kind],
      cell: ({ kind }) => <Link look="name" href={href('/befunde', { kind, subject: page.subject?.id, place: page.place?.key })} aria-current={kind === chosen ? 'true' : undefined}>{words.kinds[kind]}</Link>,
    },
    { key: 'count', head: words.count, number: true, value: ({ findings }) => findings, cell: ({ findings }) => formatNumber(findings, lang) },
  ];
  return <DataTable columns={columns} rows={page.counts} keyOf={({ kind }) => kind} label={words.kindsTitle} words={lang === 'en' ? dataTableEn : dataTableDe} empty={null} />;
}
