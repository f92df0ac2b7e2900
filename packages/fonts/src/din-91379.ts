// What DIN 91379:2022-08 asks of a font for Latin script, as code points. The norm's Greek and Cyrillic letters are extensions that an office agrees on.

const pointsOf = (ranges: string): number[] => ranges.split(' ').flatMap((range) => {
  const [from = 0, to = from] = range.split('-').map((point) => Number.parseInt(point, 16));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
});

/** The Latin letters of the norm that are one character each: 500. */
export const letters = pointsOf(
  '41-5A 61-7A C0-D6 D8-F6 F8-17E 187-188 18F 197 1A0-1A1 1AF-1B0 1B7 1CD-1DC 1DE-1DF 1E2-1F0 1F4-1F5 1F8-1FF 212-213 218-21B 21E-21F 227-233 259 268 292 '
  + '1E02-1E03 1E06-1E07 1E0A-1E11 1E17 1E1C-1E2B 1E2F-1E37 1E3A-1E3B 1E40-1E49 1E52-1E5B 1E5E-1E63 1E6A-1E6F 1E80-1E87 1E8C-1E97 1E9E 1EA0-1EF9',
);

/** Digits, punctuation and signs: groups N1 to N3. */
export const signs = pointsOf('20-40 5B-60 7B-7E A1-AC AE-BF D7 F7 2B9-2BA 2BE-2BF 2C8 2CC 2019 2021 20AC');

/** Marks that stand above or below a letter where the norm has a sequence: "C̀", "k͟h". */
export const marks = pointsOf('300-302 304 306-308 30B-30D 310 315 31B 323 325-328 331 35F');
