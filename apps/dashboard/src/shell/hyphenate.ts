/** Where German compounds of offices may break in a narrow column: before the last noun. Browsers do not know it everywhere. */
const HEADS = /(?<=\p{Letter}{3})(ministerium|präsidium|verwaltung|verband|ressort|gemeinde|gemeinschaft|strategie|architektur|modernisierung|behörde|ausweis|bescheinigung|gesetz|technik|verein|förderung|anlage)/giu;

export const hyphenate = (name: string): string => name.replace(HEADS, '\u00ad$1');
