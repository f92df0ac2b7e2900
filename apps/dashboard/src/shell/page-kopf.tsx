import { IconBook } from '@feder/icons/book';
import { IconCal } from '@feder/icons/cal';
import { IconFind } from '@feder/icons/find';
import { Input } from '@feder/react/input';
import { Kopf, KopfBar, KopfBrand, KopfNote } from '@feder/react/kopf';
import { KopfClock, KopfClocks } from '@feder/react/kopf-clocks';
import { LanguageLink, LanguageSwitch } from '@feder/react/language-switch';
import { useLocation, useSearch } from '@tanstack/react-router';
import { formatDay, formatInstant } from '../format.ts';
import { useLang, useMessages } from '../i18n.ts';
import { parseSearch, stringifySearch } from '../search.ts';
import { ClockForm } from './clock-form.tsx';
import { HiddenSearch } from './hidden-search.tsx';
import { useHref } from './links.ts';
import { useRoot } from './use-root.ts';

/** The head of every page: what kind of data this is, the search, and both clocks. */
export function PageKopf() {
  const messages = useMessages();
  const href = useHref();
  const planspiel = useSearch({ strict: false }).world === 'planspiel';
  return (
    <Kopf>
      <KopfNote data-planspiel={planspiel ? '' : undefined} tools={<Languages />}>
        {planspiel ? messages.planspielNote : messages.note}
      </KopfNote>
      <KopfBar>
        <KopfBrand href={href('/')}>{messages.product}</KopfBrand>
        <form role="search" aria-label={messages.headerSearch.label} action="/zustaendigkeit" className="dashboard-header-search">
          <Input name="q" type="search" icon={<IconFind />} aria-label={messages.headerSearch.placeholder} placeholder={messages.headerSearch.placeholder} autoComplete="off" />
          <HiddenSearch keys={['on', 'at']} />
        </form>
        <Clocks />
      </KopfBar>
    </Kopf>
  );
}

function Languages() {
  const lang = useLang();
  const { language } = useMessages();
  const { pathname, searchStr } = useLocation();
  const search = parseSearch(searchStr);
  const plain = search['einfach'] === '1';
  const address = (next: string | undefined) => pathname + stringifySearch({ ...search, lang: next });
  return (
    <LanguageSwitch label={language.label}>
      <LanguageLink href={address(undefined)} lang="de" current={lang === 'de'}>{language.de}</LanguageLink>
      <LanguageLink href={address('en')} lang="en" current={lang === 'en'}>{language.en}</LanguageLink>
      <LanguageLink href={pathname + stringifySearch({ ...search, einfach: plain ? undefined : '1' })} lang={lang} current={false}>{plain ? language.plainOff : language.plain}</LanguageLink>
    </LanguageSwitch>
  );
}

function Clocks() {
  const lang = useLang();
  const { clocks: words } = useMessages();
  const { clocks } = useRoot();
  if (!clocks) return null;
  return (
    <KopfClocks label={words.label}>
      <KopfClock icon={<IconCal />} past={!clocks.onIsToday} label={clocks.onIsToday ? words.validOn : words.validOnNotToday} panel={<ClockForm clocks={clocks} field="on" />}>
        <time dateTime={clocks.on}>{formatDay(clocks.on, lang)}</time>
      </KopfClock>
      <KopfClock icon={<IconBook />} past={!clocks.atIsHead} label={clocks.atIsHead ? words.knownAt : words.knownAtNotNewest} panel={<ClockForm clocks={clocks} field="at" />}>
        {clocks.knownAt ? <time dateTime={clocks.knownAt}>{formatInstant(clocks.knownAt, lang)}</time> : words.beforeRecord}
      </KopfClock>
    </KopfClocks>
  );
}
