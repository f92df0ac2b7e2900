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

/** Letters that the norm writes with a mark of their own, as Unicode has no single character for them: the mark, and the letters that take it. */
const MARKED: Record<string, string> = {
  '300': 'CFGKMPSTZcfgkmpstz', '301': 'JjÿĪī', '302': 'DKLMNdklmn', '304': 'CFHKNPSTZcfhknpstzÛûḲḳṢṣṬṭỤụ', '306': 'CMNRZcmnrzÇç', '307': 'KUku', '308': 'CTZczẠạỌọỤụ',
  '30B': 'Aa', '30C': 'J', '30D': 'ēō', '310': 'Mm', '315': 'CKPTckptČč', '31B': 'KTkt', '323': 'CPcpČč', '325': 'LRlr', '326': 'CHKLNchklnŽž', '327': 'ZzŽž', '331': 'HSs',
};

/** The sequences of the norm, those of three characters last. */
export const sequences = [
  ...Object.entries(MARKED).flatMap(([mark, bases]) => [...bases].map((base) => `${base}${String.fromCodePoint(Number.parseInt(mark, 16))}`)),
  ...['C\u0328\u0306', 'c\u0328\u0306', 'L\u0325\u0304', 'l\u0325\u0304', 'R\u0325\u0304', 'r\u0325\u0304', 'S\u031B\u0304', 's\u031B\u0304', 'K\u035FH', 'K\u035Fh', 'k\u035Fh'],
];

/** Marks that stand above or below a letter where the norm has a sequence. */
export const marks = [...new Set(sequences.flatMap((sequence) => [...sequence].map((character) => character.codePointAt(0) ?? 0)).filter((point) => point >= 0x300 && point <= 0x36F))].sort((a, b) => a - b);
