import { useMessages } from '../i18n.ts';

/** The document's title: the page's own words first, because tabs are narrow. */
export function PageTitle({ children }: { children: string }) {
  const { product } = useMessages();
  return <title>{`${children} – ${product}`}</title>;
}
