import { IconBook } from '@feder/icons/book';
import { IconBox } from '@feder/icons/box';
import { IconDb } from '@feder/icons/db';
import { IconFind } from '@feder/icons/find';
import { IconFlag } from '@feder/icons/flag';
import { IconGavel } from '@feder/icons/gavel';
import { IconHome } from '@feder/icons/home';
import { SideNavigation, SideNavigationGroup, SideNavigationItem } from '@feder/react/side-navigation';
import { useLocation, useSearch } from '@tanstack/react-router';
import { useMessages } from '../i18n.ts';
import { useHref } from './links.ts';

export function Rail() {
  const { nav } = useMessages();
  const href = useHref();
  const path = useLocation({ select: (location) => location.pathname });
  const planspiel = useSearch({ strict: false }).world === 'planspiel';
  return (
    <SideNavigation label={nav.label} toggle={nav.menu}>
      <SideNavigationGroup>
        <SideNavigationItem icon={<IconHome />} href={href('/')} current={path === '/'}>{nav.overview}</SideNavigationItem>
        <SideNavigationItem icon={<IconFind />} href={href('/zustaendigkeit')} current={path.startsWith('/zustaendigkeit')}>{nav.find}</SideNavigationItem>
        <SideNavigationItem icon={<IconFlag />} href={href('/befunde')} current={path === '/befunde'}>{nav.findings}</SideNavigationItem>
      </SideNavigationGroup>
      <SideNavigationGroup>
        <SideNavigationItem icon={<IconGavel />} href={href('/', { world: planspiel ? undefined : 'planspiel' })}>{planspiel ? nav.real : nav.planspiel}</SideNavigationItem>
      </SideNavigationGroup>
      <SideNavigationGroup>
        <SideNavigationItem icon={<IconBook />} href="/docs/">{nav.docs}</SideNavigationItem>
        <SideNavigationItem icon={<IconBox />} href="/storybook/">{nav.storybook}</SideNavigationItem>
        <SideNavigationItem icon={<IconDb />} href="/api/openapi.json">{nav.api}</SideNavigationItem>
      </SideNavigationGroup>
    </SideNavigation>
  );
}
