import type { ComponentProps } from 'react';

/** How a CSS pattern is named: by status, level or another area (@feder/css, patterns.css). */
export type Look = { 'data-status'?: string; 'data-level'?: string; 'data-area'?: string };

/** A sample of an area's colour and pattern; the word stands beside it. */
export function Swatch({ look, className = '', ...swatch }: ComponentProps<'span'> & { look: Look }) {
  return <span {...swatch} {...look} aria-hidden="true" className={`feder-swatch feder-pattern ${className}`} />;
}
