/** Black acts; the yellow stays where it is, in the mark alone: it carries no text and asks for nothing. */
export const BADEN_WUERTTEMBERG = { name: 'baden-wuerttemberg', brand: '#000000' } as const;
