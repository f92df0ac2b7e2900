/** One thing to choose. */
export type ComboboxOption = {
  /** What the form sends: a key. Unique within one answer of the source. */
  value: string;
  /** What stands in the field once it is chosen. */
  label: string;
  /** A second line: a key, a kind, the county. */
  detail?: string | undefined;
  /** Options of one group follow each other; its name stands above them. */
  group?: string | undefined;
};

/** Looks up what fits the text. Gives up when the signal says that the text has changed. */
export type ComboboxSource = (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;
