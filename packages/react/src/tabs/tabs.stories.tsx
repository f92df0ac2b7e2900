import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Heading } from '../heading/heading.tsx';
import { Text } from '../text/text.tsx';
import { Tab, Tabs, TabsList, TabsPanel } from './tabs.tsx';

const meta = { title: 'Verhalten/Tabs', component: Tabs, args: { id: 'stelle', defaultSelected: 'ueberblick', onSelect: fn() } } satisfies Meta<typeof Tabs>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Office: Story = {
  args: {
    children: (
      <>
        <TabsList label="Komm.ONE">
          <Tab value="ueberblick">Überblick</Tab>
          <Tab value="pflichten" count={18}>Pflichten</Tab>
          <Tab value="uebertragungen" count={5}>Übertragungen</Tab>
          <Tab value="annahme" count={2}>Annahme</Tab>
          <Tab value="abhaengigkeiten" count={9}>Abhängigkeiten</Tab>
          <Tab value="verlauf">Verlauf</Tab>
        </TabsList>
        <TabsPanel value="ueberblick"><Heading level={2}>Last im Vergleich</Heading><Text>18 Zuweisungen, im Median aller Stellen 4.</Text></TabsPanel>
        <TabsPanel value="pflichten"><Text>Fachverfahren Meldewesen, 1.101 Gemeinden.</Text></TabsPanel>
        <TabsPanel value="uebertragungen"><Text>Fachverfahren Wohngeld: Pflicht bleibt.</Text></TabsPanel>
        <TabsPanel value="annahme"><Text>2 Zuweisungen warten auf Annahme.</Text></TabsPanel>
        <TabsPanel value="abhaengigkeiten"><Text>9 Vorhaben bauen darauf.</Text></TabsPanel>
        <TabsPanel value="verlauf"><Text>Errichtet am 01.07.2018.</Text></TabsPanel>
      </>
    ),
  },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('tabpanel', { name: 'Überblick' })).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'Pflichten 18' }));
    await expect(canvas.getByRole('tabpanel', { name: 'Pflichten 18' })).toBeVisible();
    await expect(canvas.queryByRole('tabpanel', { name: 'Überblick' })).toBeNull();
    await expect(args.onSelect).toHaveBeenLastCalledWith('pflichten');
  },
};

/** The pattern's keys: arrows go round, Home and End to the ends; Tab leads from the open tab into its panel. */
export const ByKeyboard: Story = {
  args: {
    id: 'clauses', defaultSelected: 'fields', lang: 'en',
    children: (
      <>
        <TabsList label="Clauses"><Tab value="fields">Fields</Tab><Tab value="text">Text</Tab><Tab value="versions">Versions</Tab></TabsList>
        <TabsPanel value="fields"><Text>Verb, subject, role.</Text></TabsPanel>
        <TabsPanel value="text"><Text>The board entrusts BITBW with operation.</Text></TabsPanel>
        <TabsPanel value="versions"><Text>Version 3 of 3.</Text></TabsPanel>
      </>
    ),
  },
  play: async ({ canvas }) => {
    const tab = (name: string) => canvas.getByRole('tab', { name });
    await userEvent.tab();
    await expect(tab('Fields')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(tab('Versions')).toHaveFocus();
    await expect(tab('Versions')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(tab('Text')).toHaveFocus();
    await userEvent.keyboard('{End}{Home}');
    await expect(tab('Fields')).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('tabpanel', { name: 'Fields' })).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect(tab('Fields')).toHaveFocus();
  },
};
