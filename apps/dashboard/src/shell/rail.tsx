import { IconBook } from '@feder/icons/book';
import { IconBox } from '@feder/icons/box';
import { IconCal } from '@feder/icons/cal';
import { IconClock } from '@feder/icons/clock';
import { IconDb } from '@feder/icons/db';
import { IconDoc } from '@feder/icons/doc';
import { IconFind } from '@feder/icons/find';
import { IconFlag } from '@feder/icons/flag';
import { IconGavel } from '@feder/icons/gavel';
import { IconGrid } from '@feder/icons/grid';
import { IconHand } from '@feder/icons/hand';
import { IconHome } from '@feder/icons/home';
import { IconOrg } from '@feder/icons/org';
import { IconMap } from '@feder/icons/map';
import { IconShield } from '@feder/icons/shield';
import { IconUser } from '@feder/icons/user';
import { SideNavigation, SideNavigationGroup, SideNavigationItem } from '@feder/react/side-navigation';
import { useLocation, useMatches, useSearch } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../format.ts';
import { useLang, useMessages } from '../i18n.ts';
import { useHref } from './links.ts';
import { useOpenFindings } from './use-open-findings.ts';

export function Rail() {
  const { nav, boards } = useMessages();
  const lang = useLang();
  const href = useHref();
  const path = useLocation({ select: (location) => location.pathname });
  const { world } = useSearch({ strict: false });
  const planspiel = world === 'planspiel';
  const open = useOpenFindings(world);
  const rail = useMatches({ select: (matches) => matches.at(-1)?.staticData.rail });
  return (
    <SideNavigation label={nav.label} toggle={nav.menu} rail={rail}>
      <SideNavigationGroup>
        <SideNavigationItem icon={<IconHome />} href={href('/')} current={path === '/'}>{nav.overview}</SideNavigationItem>
        <SideNavigationItem icon={<IconFind />} href={href('/zustaendigkeit')} current={path.startsWith('/zustaendigkeit')}>{nav.find}</SideNavigationItem>
        <SideNavigationItem icon={<IconGrid />} href={href('/matrix')} current={path === '/matrix'}>{nav.matrix}</SideNavigationItem>
        <SideNavigationItem icon={<IconMap />} href={href('/karte')} current={path === '/karte'}>{nav.map}</SideNavigationItem>
        <SideNavigationItem icon={<IconFlag />} href={href('/befunde')} current={path === '/befunde'} count={open === null ? undefined : <>{formatNumber(open.count, lang)}<span className="feder-visually-hidden"> {nav.open(formatDay(open.on, lang))}</span></>}>{nav.findings}</SideNavigationItem>
      </SideNavigationGroup>
      <SideNavigationGroup>
        <SideNavigationItem icon={<IconBox />} href={href('/vorhaben')} current={path.startsWith('/vorhaben')}>{nav.subjects}</SideNavigationItem>
        <SideNavigationItem icon={<IconOrg />} href={href('/stellen')} current={path.startsWith('/stellen')}>{nav.bodies}</SideNavigationItem>
        <SideNavigationItem icon={<IconDoc />} href={href('/beschluesse')} current={path.startsWith('/beschluesse')}>{boards.nav.drafts}</SideNavigationItem>
        <SideNavigationItem icon={<IconCal />} href={href('/sitzungen')} current={path.startsWith('/sitzungen')}>{boards.nav.sessions}</SideNavigationItem>
        <SideNavigationItem icon={<IconUser />} href={href('/gremien')} current={path.startsWith('/gremien')}>{nav.boards}</SideNavigationItem>
        <SideNavigationItem icon={<IconHand />} href={href('/vereinbarungen')} current={path.startsWith('/vereinbarungen')}>{nav.agreements}</SideNavigationItem>
        {planspiel ? <SideNavigationItem icon={<IconHand />} href={href('/hinweise')} current={path === '/hinweise'}>{boards.corrections.nav}</SideNavigationItem> : null}
        {planspiel ? <SideNavigationItem icon={<IconUser />} href={href('/anmelden')} current={path === '/anmelden'}>{boards.nav.signIn}</SideNavigationItem> : null}
      </SideNavigationGroup>
      <SideNavigationGroup>
        <SideNavigationItem icon={<IconClock />} href={href('/zeitreise')} current={path === '/zeitreise'}>{nav.travel}</SideNavigationItem>
        <SideNavigationItem icon={<IconShield />} href={href('/pruefprotokoll')} current={path === '/pruefprotokoll'}>{nav.protocol}</SideNavigationItem>
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
