/** The words of a form that was refused. */
export type FormWords = {
  heading: string;
  /** Before the title of the page, so that it is heard first. */
  titlePrefix: string;
};

/** German words for a count of errors. */
export const formDe = (count: number): FormWords =>
  ({ heading: count === 1 ? 'Eine Angabe fehlt oder stimmt nicht' : `${count} Angaben fehlen oder stimmen nicht`, titlePrefix: `(${count} Fehler) ` });

/** English words for a count of errors. */
export const formEn = (count: number): FormWords =>
  ({ heading: count === 1 ? 'There is one problem' : `There are ${count} problems`, titlePrefix: `(${count} ${count === 1 ? 'error' : 'errors'}) ` });
