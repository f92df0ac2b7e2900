export const themes = ['light', 'dark', 'system'] as const;

/** `system` follows what the reader's system says. */
export type Theme = (typeof themes)[number];

const COOKIE = 'feder-theme';
const YEAR = 31_536_000;

const asTheme = (value: unknown): Theme => themes.find((theme) => theme === value) ?? 'system';

/** The theme that a browser's Cookie header, or `document.cookie`, holds; anything unknown is `system`. */
export const themeFromCookie = (cookie: string | null | undefined): Theme =>
  asTheme(new RegExp(`(?:^|;\\s*)${COOKIE}=(\\w+)`).exec(cookie ?? '')?.[1]);

/** The cookie that keeps a theme for a year, for `Set-Cookie` or `document.cookie`; `system` takes it away. It holds the word alone and no id. */
export const themeCookie = (theme: unknown): string =>
  `${COOKIE}=${asTheme(theme)}; Path=/; Max-Age=${asTheme(theme) === 'system' ? 0 : YEAR}; SameSite=Lax`;

/** What `data-theme` of `<html>` says for a theme. */
export const themeAttribute = (theme: Theme): 'light' | 'dark' | undefined => (theme === 'system' ? undefined : theme);
