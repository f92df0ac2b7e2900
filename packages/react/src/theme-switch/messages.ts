import type { Theme } from './theme.ts';

/** The words of a ThemeSwitch. */
export type ThemeSwitchWords = Record<Theme, string> & {
  /** The group's name. */
  label: string;
};

export const themeSwitchDe: ThemeSwitchWords = { label: 'Darstellung', light: 'Hell', dark: 'Dunkel', system: 'Wie das System' };

export const themeSwitchEn: ThemeSwitchWords = { label: 'Appearance', light: 'Light', dark: 'Dark', system: 'As the system' };
