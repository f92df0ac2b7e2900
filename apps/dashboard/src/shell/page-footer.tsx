import { Footer } from '@feder/react/footer';
import { dutiesDe, dutiesEn } from '@feder/react/footer-messages';
import { Link } from '@feder/react/link';
import { ThemeSwitch } from '@feder/react/theme-switch';
import { themeSwitchDe, themeSwitchEn } from '@feder/react/theme-switch-messages';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useLang, useMessages } from '../i18n.ts';
import { useHref } from './links.ts';

/** The duty links lead to pages of Feder; whoever runs it enters who they are. */
export function PageFooter() {
  const english = useLang() === 'en';
  const href = useHref();
  const docs = english ? '/docs/en/' : '/docs/';
  const { footer } = useMessages();
  const { theme } = useRouter().options.context;
  const back = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr });
  return (
    <Footer
      aria-label={footer.label}
      source={footer.data}
      words={english ? dutiesEn : dutiesDe}
      hrefs={{ imprint: href('/impressum'), privacy: href('/datenschutz'), accessibility: href('/barrierefreiheit'), report: `${href('/barrierefreiheit')}#melden` }}
      tools={<ThemeSwitch action="/darstellung" back={back} current={theme} words={english ? themeSwitchEn : themeSwitchDe} />}
    >
      <Link href={docs}>{footer.docs}</Link>
      <Link href={`${docs}data/`}>{footer.sources}</Link>
      <Link href={href('/lizenzen')}>{footer.licences}</Link>
    </Footer>
  );
}
