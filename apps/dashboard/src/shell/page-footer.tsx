import { Footer } from '@feder/react/footer';
import { dutiesDe, dutiesEn } from '@feder/react/footer-messages';
import { Link } from '@feder/react/link';
import { ThemeSwitch } from '@feder/react/theme-switch';
import { themeSwitchDe, themeSwitchEn } from '@feder/react/theme-switch-messages';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useLang, useMessages } from '../i18n.ts';

/** Where Feder is run, its operator adds the other duty links: Feder itself has no imprint and no statement. */
export function PageFooter() {
  const english = useLang() === 'en';
  const docs = english ? '/docs/en/' : '/docs/';
  const { footer } = useMessages();
  const { theme } = useRouter().options.context;
  const back = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr });
  return (
    <Footer
      aria-label={footer.label}
      source={footer.data}
      words={english ? dutiesEn : dutiesDe}
      hrefs={{ report: `${docs}accessibility/#eine-barriere-melden` }}
      tools={<ThemeSwitch action="/darstellung" back={back} current={theme} words={english ? themeSwitchEn : themeSwitchDe} />}
    >
      <Link href={docs}>{footer.docs}</Link>
      <Link href={`${docs}data/`}>{footer.sources}</Link>
      <Link href={`${docs}accessibility/`}>{footer.accessibility}</Link>
    </Footer>
  );
}
