/** The words of a Pagination. */
export type PaginationWords = {
  /** The landmark's name. */
  label: string;
  previous: string;
  next: string;
  /** The spoken name of a number. */
  page: (page: number) => string;
  /** What stands in place of the numbers on narrow screens. */
  of: (page: number, pages: number) => string;
};

export const paginationDe: PaginationWords = { label: 'Seiten', previous: 'Zurück', next: 'Weiter', page: (page) => `Seite ${page}`, of: (page, pages) => `Seite ${page} von ${pages}` };

export const paginationEn: PaginationWords = { label: 'Pages', previous: 'Back', next: 'Next', page: (page) => `Page ${page}`, of: (page, pages) => `Page ${page} of ${pages}` };
