import type { Grammar } from '../../registers.ts';

export type Case = 'NOM' | 'ACC' | 'DAT' | 'GEN';

const articles: Readonly<Record<Grammar, Readonly<Record<Case, string>>>> = {
  M: { NOM: 'der', ACC: 'den', DAT: 'dem', GEN: 'des' },
  F: { NOM: 'die', ACC: 'die', DAT: 'der', GEN: 'der' },
  N: { NOM: 'das', ACC: 'das', DAT: 'dem', GEN: 'des' },
  PLURAL: { NOM: 'die', ACC: 'die', DAT: 'den', GEN: 'der' },
  NONE: { NOM: '', ACC: '', DAT: '', GEN: '' },
};

/** Words that stand before a noun and look like adjectives, but do not bend. */
const rigid = new Set(['der', 'die', 'das', 'des', 'dem', 'den', 'oder', 'über', 'unter', 'eine', 'einer', 'eines']);

/** The definite article and the name, bent: "untere Baurechtsbehörde" → "der unteren Baurechtsbehörde" (DAT). A name without article stays as it is. */
export function withArticle(name: string, grammar: Grammar, kase: Case): string {
  if (grammar === 'NONE') return name;
  return `${articles[grammar][kase]} ${noun(adjectives(name, grammar, kase), grammar, kase)}`;
}

/** After a definite article an adjective ends in -e in the nominative (and in the accusative of F and N), else in -en. */
function adjectives(name: string, grammar: Grammar, kase: Case): string {
  const light = grammar !== 'PLURAL' && (kase === 'NOM' || (kase === 'ACC' && grammar !== 'M'));
  return name.replace(/(?<=^|\s)([a-zäöüß]+?)(e|er|es)(?=\s[A-ZÄÖÜ])/gu, (whole, stem: string) => (rigid.has(whole) ? whole : stem + (light ? 'e' : 'en')));
}

const anyNoun = /(?<=^|\s)[A-ZÄÖÜ][\p{L}.-]*\p{L}(?=$|[\s,(])/u;
const nounAfterAdjective = /(?<=(?:^|\s)[a-zäöüß]+en\s)[A-ZÄÖÜ][\p{L}.-]*\p{L}(?=$|[\s,(])/u;

/** Genitive of M and N: the noun takes -s, or -es after a hiss. Dative plural takes -n. It is the one after the adjective ("für Finanzen zuständiges Ministerium"), else the first. */
function noun(name: string, grammar: Grammar, kase: Case): string {
  const ending = kase === 'GEN' && (grammar === 'M' || grammar === 'N') ? genitive : kase === 'DAT' && grammar === 'PLURAL' ? dativePlural : null;
  return ending ? name.replace(nounAfterAdjective.test(name) ? nounAfterAdjective : anyNoun, ending) : name;
}

const genitive = (word: string): string => word + (/[sßxz]$/u.test(word) ? 'es' : 's');
const dativePlural = (word: string): string => (/[ns]$/u.test(word) ? word : `${word}n`);

/** TT.MM.JJJJ */
export const germanDate = (day: string): string => day.split('-').reverse().join('.');
