import { expect, it } from 'vitest';
import { hyphenate } from './hyphenate.ts';

it.each([['Innenministerium', 'Innen-ministerium'], ['Registermodernisierung', 'Register-modernisierung'], ['Gemeinde', 'Gemeinde'], ['IT-Strategie', 'IT-Strategie'], ['Abgeschlossenheitsbescheinigung', 'Abgeschlossenheits-bescheinigung'], ['Gemeindeverwaltungsverband', 'Gemeinde-verwaltungs-verband'], ['Abfallbehandlungsanlage', 'Abfallbehandlungs-anlage'], ['Ausbildungsförderung', 'Ausbildungs-förderung'], ['Beförderung', 'Beförderung'], ['Land', 'Land']])('%s', (name, broken) => {
  expect(hyphenate(name).replaceAll('\u00ad', '-')).toBe(broken);
});
