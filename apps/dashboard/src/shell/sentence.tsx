import type { Names, WireSentence } from '@feder/contract/schemas';
import { Link } from '@feder/react/link';
import { Fragment } from 'react';

/** A sentence in pieces: a paragraph becomes a link where its text is known, what carries weight is strong. */
export function Sentence({ of, names }: { of: WireSentence; names: Names }) {
  return of.map((segment, index) => {
    const basis = segment.basis ? names.bases[segment.basis] : undefined;
    const text = keepTogether(segment.text);
    // The pieces of a sentence have no identity but their place in it.
    if (basis?.url) return <Link key={index} href={basis.url} title={basis.title}>{text}</Link>;
    if (segment.basis) return <span key={index} title={basis?.title} className="dashboard-paragraph">{text}</span>;
    return segment.strong ? <strong key={index}>{text}</strong> : <Fragment key={index}>{text}</Fragment>;
  });
}

/** As many letters of a citation as the narrowest screen has in a line. */
const CITED = 26;

/** "§ 15 LVG" never breaks (DESIGN-LANGUAGE § 3); a citation longer than a line breaks between its parts. */
export const keepTogether = (text: string): string => text.startsWith('§') && text.length <= CITED ? text.replaceAll(' ', '\u00a0') : text.replace(/(§§?|Abs\.|Nr\.|Art\.|Satz) (?=\S)/g, '$1\u00a0');

export const plain = (sentence: WireSentence): string => sentence.map((segment) => segment.text).join('');
