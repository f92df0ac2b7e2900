import { parse } from 'yaml';
import type { Violation } from '../architecture/violation.ts';

type Description = { shortDescription?: string; longDescription?: string; features?: string[] };
type PublicCode = {
  publiccodeYmlVersion?: string; name?: string; platforms?: string[]; categories?: string[]; developmentStatus?: string; softwareType?: string; url?: string;
  description?: Record<string, Description>; legal?: { license?: string }; maintenance?: { type?: string; contacts?: { name?: string }[] };
  localisation?: { localisationReady?: boolean; availableLanguages?: string[] };
};

const LANGUAGES = ['de', 'en'];
/** What the standard (0.4) asks for, apart from the address of the repository, which exists once it is published. */
const REQUIRED = ['publiccodeYmlVersion', 'name', 'platforms', 'categories', 'developmentStatus', 'softwareType', 'description', 'legal', 'maintenance', 'localisation'] as const;

const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether publiccode.yml says what the standard asks for, in both languages, and names the licence of package.json. */
export function publicCodeViolations(yaml: string, licence: string): Violation[] {
  const code = parse(yaml) as PublicCode;
  const broken = (at: string, says: string): Violation => ({ rule: 'publiccode', at: `publiccode.yml → ${at}`, says });
  const found = REQUIRED.filter((field) => isEmpty(code[field])).map((field) => broken(field, 'The standard asks for this field.'));
  for (const language of LANGUAGES) {
    const { shortDescription = '', longDescription = '', features = [] } = code.description?.[language] ?? {};
    if (shortDescription === '' || shortDescription.length > 150) found.push(broken(`description.${language}.shortDescription`, `1 to 150 characters; it has ${shortDescription.length}.`));
    if (longDescription.length < 150 || longDescription.length > 10_000) found.push(broken(`description.${language}.longDescription`, `150 to 10,000 characters; it has ${longDescription.length}.`));
    if (features.length === 0) found.push(broken(`description.${language}.features`, 'Name at least one feature.'));
    if (!code.localisation?.availableLanguages?.includes(language)) found.push(broken('localisation.availableLanguages', `"${language}" is missing.`));
  }
  if (code.legal?.license !== licence) found.push(broken('legal.license', `package.json says "${licence}".`));
  if (!code.maintenance?.contacts?.some(({ name }) => name)) found.push(broken('maintenance.contacts', 'Name a role that answers.'));
  if (code.url !== undefined && !/^https:\/\/[^/]+\/.+/.test(code.url)) found.push(broken('url', 'Write the https address of the repository, or leave the field out until there is one.'));
  return found;
}
