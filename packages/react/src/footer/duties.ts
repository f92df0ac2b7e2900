/**
 * What a public body's site has to link from every page, in this order: § 5 DDG, Art. 13 DSGVO, § 12b BGG (statement and
 * the way to report a barrier), § 4 BITV 2.0 (easy language and sign language); the Länder have their own counterparts.
 */
export const duties = ['imprint', 'privacy', 'accessibility', 'report', 'easyLanguage', 'signLanguage'] as const;

export type Duty = (typeof duties)[number];
