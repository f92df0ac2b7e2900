import { Footer } from '@feder/react/footer';
import { Link } from '@feder/react/link';
import { useLang, useMessages } from '../i18n.ts';

export function PageFooter() {
  const docs = useLang() === 'en' ? '/docs/en/' : '/docs/';
  const { footer } = useMessages();
  return (
    <Footer aria-label={footer.label} source={footer.data}>
      <Link href={docs}>{footer.docs}</Link>
      <Link href={`${docs}data/`}>{footer.sources}</Link>
      <Link href={`${docs}accessibility/`}>{footer.accessibility}</Link>
    </Footer>
  );
}
