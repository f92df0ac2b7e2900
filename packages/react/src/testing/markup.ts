import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The server's HTML of an element. */
export const markup = (element: ReactElement) => renderToStaticMarkup(element);

const values = (html: string, attribute: string) => [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

/** Ids that occur more than once, and references by label, description, control or link that lead nowhere. */
export function brokenReferences(html: string): { twice: string[]; nowhere: string[] } {
  const ids = values(html, 'id');
  const referring = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-activedescendant'];
  const named = referring.flatMap((attribute) => values(html, attribute)).flatMap((list) => list.split(' '));
  const linked = values(html, 'href').filter((href) => href.startsWith('#')).map((href) => href.slice(1));
  return {
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    nowhere: [...named, ...linked].filter((id) => !ids.includes(id)),
  };
}

/** The value of an attribute of the first element that the pattern finds. */
export function attributeOf(html: string, element: RegExp, attribute: string): string | undefined {
  const tag = element.exec(html)?.[0] ?? '';
  return new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1];
}
