import { IconBook } from '@feder/icons/book';
import { IconCal } from '@feder/icons/cal';
import { IconFind } from '@feder/icons/find';
import { IconFlag } from '@feder/icons/flag';
import { IconGrid } from '@feder/icons/grid';
import { IconHome } from '@feder/icons/home';
import { IconPrint } from '@feder/icons/print';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { ButtonLink } from '../button-link/button-link.tsx';
import { Card, CardBody } from '../card/card.tsx';
import { Field } from '../field/field.tsx';
import { Footer } from '../footer/footer.tsx';
import { Input } from '../input/input.tsx';
import { KopfClock, KopfClocks } from '../kopf-clocks/kopf-clocks.tsx';
import { Kopf, KopfBar, KopfBrand, KopfNote, KopfTools } from '../kopf/kopf.tsx';
import { LanguageLink, LanguageSwitch } from '../language-switch/language-switch.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { SideNavigation, SideNavigationGroup, SideNavigationItem } from '../side-navigation/side-navigation.tsx';
import { SkipLink } from '../skip-link/skip-link.tsx';
import { Text } from '../text/text.tsx';
import { Columns, PageMain, PageShell, Stack } from './page-shell.tsx';

const meta = {
  title: 'Seite/PageShell',
  component: PageShell,
  parameters: { layout: 'fullscreen' },
  render: ({ rail = 'wide' }) => (
    <>
      <SkipLink href="#inhalt">Zum Inhalt</SkipLink>
      <PageShell rail={rail}>
        <Kopf>
          <KopfNote tools={<LanguageSwitch label="Sprache"><LanguageLink href="#de" lang="de" current>Deutsch</LanguageLink><LanguageLink href="#en" lang="en">English</LanguageLink></LanguageSwitch>}>Vorführung mit Beispieldaten. Keine amtliche Auskunft.</KopfNote>
          <KopfBar>
            <KopfBrand href="#start">Feder</KopfBrand>
            <KopfClocks label="Die beiden Uhren">
              <KopfClock icon={<IconCal />} label="Gültig am" panel={<form><Field label="Stichtag">{(control) => <Input {...control} type="date" name="on" defaultValue="2026-11-23" />}</Field><Button type="submit" size="small">Stichtag setzen</Button></form>}>23.11.2026</KopfClock>
              <KopfClock icon={<IconBook />} label="Wissensstand, nicht heute" past href="#heute">01.03.2026</KopfClock>
            </KopfClocks>
            <KopfTools>Geschäftsstelle IT-Rat BW</KopfTools>
          </KopfBar>
        </Kopf>
        <SideNavigation label="Hauptnavigation" toggle="Menü" rail={rail}>
          <SideNavigationGroup>
            <SideNavigationItem href="#start" icon={<IconHome />} title="Lagebild" current>Lagebild</SideNavigationItem>
            <SideNavigationItem href="#finden" icon={<IconFind />} title="Zuständigkeit finden">Zuständigkeit finden</SideNavigationItem>
          </SideNavigationGroup>
          <SideNavigationGroup>
            <SideNavigationItem href="#matrix" icon={<IconGrid />} title="Matrix">Matrix</SideNavigationItem>
            <SideNavigationItem href="#befunde" icon={<IconFlag />} title="Befunde" count={80}>Befunde</SideNavigationItem>
          </SideNavigationGroup>
        </SideNavigation>
        <PageMain id="inhalt">
          <PageHead title="Lagebild" facts="Montag, 23. November 2026 · 13 Vorhaben, 1.101 Gemeinden" actions={<><Button size="small"><IconPrint />Drucken</Button><ButtonLink size="small" variant="primary" href="#finden"><IconFind />Zuständigkeit finden</ButtonLink></>} />
          <Columns>
            <Card aria-label="Vorhaben"><CardBody><Text>Vorhaben: wer trägt was</Text></CardBody></Card>
            <Stack><Card as="aside" aria-label="Befunde"><CardBody><Text>Befunde</Text></CardBody></Card></Stack>
          </Columns>
        </PageMain>
        <Footer source="© GeoBasis-DE / BKG (Daten verändert)"><a href="#impressum">Impressum</a><a href="#datenschutz">Datenschutz</a></Footer>
      </PageShell>
    </>
  ),
} satisfies Meta<typeof PageShell>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is wider than the window, and the first press of Tab offers the way past the navigation. */
export const Whole: Story = {
  play: async ({ canvas }) => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    await userEvent.tab();
    const skip = canvas.getByRole('link', { name: 'Zum Inhalt' });
    await expect(skip).toHaveFocus();
    await expect(skip.getBoundingClientRect().width).toBeGreaterThan(40);
  },
};

export const Slim: Story = { args: { rail: 'slim' } };

/** On wide screens the links are there without a press; on narrow ones the button brings them. */
export const Navigation: Story = {
  play: async ({ canvasElement }) => {
    const [toggle, panel] = ['toggle', 'panel'].map((part) => canvasElement.querySelector<HTMLElement>(`.feder-side-navigation-${part}`));
    if (!toggle || !panel) throw new Error('The navigation has neither button nor content.');
    if (matchMedia('(max-width: 47.5em)').matches) {
      await expect(panel).not.toBeVisible();
      await userEvent.click(toggle);
      await expect(panel).toBeVisible();
    } else {
      await expect(toggle).not.toBeVisible();
    }
    await expect(panel.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    await expect(panel.getBoundingClientRect().height).toBeGreaterThan(100);
    await expect(within(panel).getByRole('link', { name: 'Lagebild' })).toHaveAttribute('aria-current', 'page');
  },
};

export const ClockOpens: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Gültig am'));
    await expect(canvas.getByLabelText('Stichtag')).toBeVisible();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
};
