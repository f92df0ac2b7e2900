import type { Spec } from '@feder/react/spec';

export type Locale = 'de' | 'en';

const files = import.meta.glob<Spec>('../../../packages/react/src/*/*.spec.json', { eager: true, import: 'default' });

/** The specifications of all components, by name. They stand beside the code, which a test compares them with. */
export const specs = Object.values(files).sort((a, b) => a.name.localeCompare(b.name));

/** The address' last part: status-badge. */
export const slugOf = ({ name }: Spec) => name.replaceAll(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

export const addressOf = (spec: Spec, locale: Locale) => `/docs/${locale === 'en' ? 'en/' : ''}components/${slugOf(spec)}/`;

const groups: Record<Spec['group'], string> = { Seite: 'Page', Text: 'Text', Inhalt: 'Content', Formular: 'Form', Verhalten: 'Behaviour', Daten: 'Data' };

/** The chapters in their order, each with its components. */
export const chapters = (locale: Locale) => (Object.keys(groups) as Spec['group'][]).map((group) => ({ title: locale === 'en' ? groups[group] : group, specs: specs.filter((spec) => spec.group === group) }));
