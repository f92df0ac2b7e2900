import { PageMain, PageShell } from '@feder/react/page-shell';
import { SkipLink } from '@feder/react/skip-link';
import { themeAttribute } from '@feder/react/theme';
import { ToastProvider } from '@feder/react/toast';
import { HeadContent, Outlet, Scripts, useLocation, useMatches, useRouter } from '@tanstack/react-router';
import { preloadModule } from 'react-dom';
import { useLang, useMessages } from '../i18n.ts';
import { Refused } from './refused.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageKopf } from './page-kopf.tsx';
import { Rail } from './rail.tsx';
import { useClientLinks } from './use-client-links.ts';
import { useRoot } from './use-root.ts';

/** The whole document, on the server and in the browser. */
export function Document() {
  const lang = useLang();
  const messages = useMessages();
  const { assets, theme } = useRouter().options.context;
  const { form: { act, refused } } = useRoot();
  // A refused form is answered under its own address; the browser takes over the page that it shows.
  const page = useLocation({ select: ({ href }) => href });
  const { page: module = '', rail } = useMatches({ select: (matches) => matches.at(-1)?.staticData }) ?? {};
  for (const file of assets.pages[module] ?? []) preloadModule(file, { as: 'script' });
  const followLinks = useClientLinks();
  return (
    <html lang={lang} data-theme={themeAttribute(theme)} data-page={act === null ? undefined : page}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {assets.fonts.map((href) => <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />)}
        {assets.styles.map((href) => <link key={href} rel="stylesheet" href={href} />)}
        <HeadContent />
      </head>
      <body ref={followLinks}>
        <SkipLink href="#inhalt">{messages.skip}</SkipLink>
        <ToastProvider close={messages.closeMessage}>
          <PageShell rail={rail}>
            <PageKopf />
            <Rail />
            <PageMain id="inhalt">{refused === null ? null : <Refused why={refused} />}<Outlet /></PageMain>
            <PageFooter />
          </PageShell>
        </ToastProvider>
        <Scripts />
        <script type="module" src={assets.script} />
      </body>
    </html>
  );
}
