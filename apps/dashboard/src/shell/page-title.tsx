import { useMessages } from '../i18n.ts';

/** The document's title, the page's own words first, because tabs are narrow; and what a list of search results says of the page. */
export function PageTitle({ children }: { children: string }) {
  const { product, summary, note } = useMessages();
  return (
    <>
      <title>{`${children} – ${product}`}</title>
      <meta name="description" content={`${children}. ${summary} ${note}`} />
    </>
  );
}
