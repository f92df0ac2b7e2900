import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** The page in other languages; the children are LanguageLinks. `label` names the landmark. */
export function LanguageSwitch({ label, className, ...nav }: ComponentProps<'nav'> & { label: string }) {
  return <nav {...nav} aria-label={label} className={classes('feder-switch-row', className)} />;
}

export type LanguageLinkProps = Omit<ComponentProps<'a'>, 'hrefLang' | 'aria-current'> & {
  href: string;
  /** The language that the link leads to. Its name, the children, stands in that language: "English". */
  lang: string;
  /** True for the language that is shown. */
  current?: boolean | undefined;
};

export function LanguageLink({ lang, current = false, children, ...link }: LanguageLinkProps) {
  return <a {...link} lang={lang} hrefLang={lang} aria-current={current ? 'true' : undefined}>{children}</a>;
}
