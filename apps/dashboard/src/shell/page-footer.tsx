import { Footer } from '@feder/react/footer';
import { Link } from '@feder/react/link';
import { useMessages } from '../i18n.ts';

export function PageFooter() {
  const { footer } = useMessages();
  return (
    <Footer aria-label={footer.label} source={footer.data}>
      <Link href="/docs/">{footer.docs}</Link>
      <Link href="/docs/daten/">{footer.sources}</Link>
      <Link href="/docs/barrierefreiheit/">{footer.accessibility}</Link>
    </Footer>
  );
}
