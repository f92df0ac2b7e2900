import { describe, expect, it } from 'vitest';
import { brokenReferences, markup } from '../testing/markup.ts';
import { nextTab } from './next-tab.ts';
import { Tab, Tabs, TabsList, TabsPanel } from './tabs.tsx';

describe('tabs', () => {
  it('are links to open panels in the server\'s HTML, and claim no role that a script would have to keep', () => {
    const html = markup(
      <Tabs id="stelle" defaultSelected="b">
        <TabsList label="Komm.ONE"><Tab value="a">Überblick</Tab><Tab value="b" count={18}>Pflichten</Tab></TabsList>
        <TabsPanel value="a">Last</TabsPanel>
        <TabsPanel value="b">Meldewesen</TabsPanel>
      </Tabs>,
    );
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
    expect(html).toContain('href="#stelle-b"');
    expect(html).not.toMatch(/role="tab|tabindex|hidden/i);
  });

  it.each([['ArrowRight', 2, 0], ['ArrowRight', 0, 1], ['ArrowLeft', 0, 2], ['Home', 2, 0], ['End', 0, 2], ['ArrowDown', 1, undefined], ['End', -1, undefined]])('%s leads from %s to %s', (key, at, to) => {
    expect(nextTab(key, at, 3)).toBe(to);
  });

  it('say where a part stands alone', () => {
    expect(() => markup(<Tab value="a">Überblick</Tab>)).toThrow('outside of Tabs');
  });
});
