/** What a combobox says by itself. */
export type ComboboxMessages = {
  /** Announced and, for 0, shown. */
  count: (found: number) => string;
  loading: string;
  failed: string;
};

export const comboboxDe: ComboboxMessages = {
  count: (found) => (found === 0 ? 'Kein Treffer. Prüfen Sie die Schreibweise oder nennen Sie den Schlüssel.' : `${found} Treffer`),
  loading: 'Feder sucht …',
  failed: 'Die Suche antwortet nicht. Ihr Text bleibt stehen und wird mit dem Formular gesendet.',
};

export const comboboxEn: ComboboxMessages = {
  count: (found) => (found === 0 ? 'No match. Check the spelling or enter the key.' : found === 1 ? '1 match' : `${found} matches`),
  loading: 'Feder is searching …',
  failed: 'The search does not answer. Your text stays and is sent with the form.',
};
