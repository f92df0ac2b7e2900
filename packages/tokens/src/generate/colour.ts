import type Color from 'colorjs.io';

/** A colour as `#rrggbb`; what sRGB cannot show is clipped per channel, as KERN's own figures are. */
export const hexOf = (colour: Color) =>
  `#${colour.to('srgb').coords.map((part) => Math.round(Math.min(1, Math.max(0, part ?? 0)) * 255).toString(16).padStart(2, '0')).join('')}`;
