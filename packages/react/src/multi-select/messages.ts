/** What a MultiSelect says besides its list. */
export type MultiSelectWords = {
  /** Names the group of those that are chosen. */
  chosen: string;
  added: (label: string) => string;
  removed: (label: string) => string;
};

export const multiSelectDe: MultiSelectWords = { chosen: 'Ausgewählt', added: (label) => `${label} ist ausgewählt.`, removed: (label) => `${label} ist nicht mehr ausgewählt.` };

export const multiSelectEn: MultiSelectWords = { chosen: 'Selected', added: (label) => `${label} is selected.`, removed: (label) => `${label} is no longer selected.` };
