import type { Duty } from './duties.ts';

/** The names of the duty links. */
export type DutyWords = Record<Duty, string>;

export const dutiesDe: DutyWords = {
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Erklärung zur Barrierefreiheit',
  report: 'Barriere melden',
  easyLanguage: 'Leichte Sprache',
  signLanguage: 'Deutsche Gebärdensprache',
};

export const dutiesEn: DutyWords = {
  imprint: 'Legal notice',
  privacy: 'Privacy',
  accessibility: 'Accessibility statement',
  report: 'Report a barrier',
  easyLanguage: 'German easy language',
  signLanguage: 'German sign language',
};
