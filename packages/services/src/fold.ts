/** Text as people type it: lower case, no accents, "ß" as "ss"; umlauts written out ("tuebingen") or, as `plain`, by their base letter ("tubingen"). */
export function fold(text: string, umlauts: 'written' | 'plain' = 'written'): string {
  const lower = text.toLowerCase().replaceAll('ß', 'ss');
  const spelled = umlauts === 'written' ? lower.normalize('NFC').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue') : lower;
  return spelled.normalize('NFD').replace(/\p{Mark}/gu, '');
}

/** The words of a text: letters and digits, whatever stands between. */
export const wordsOf = (text: string): string[] => text.split(/[^\p{Letter}\p{Mark}\p{Number}]+/u).filter(Boolean);
