import type { Page } from 'playwright';
import { expect } from 'vitest';
import { axeFaults, layoutFaults } from './browser.ts';

/** A page that has neither overflow nor a fault of axe, narrow and wide. */
export async function sound(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await layoutFaults(page), await axeFaults(page)]).toEqual([width, [], []]);
  }
}
