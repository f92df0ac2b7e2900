/** Words in both languages of the handbook. */
type Words<Text> = { de: Text; en: Text };

/** A clause, and the test that shows it: what ran, when, and how it ended. */
export type Clause = { wcag: string; en301549: string | null; bitv: string | null; proof: string; result: 'passed' | 'failed'; on: string };

/** What a person writes about a component. */
export type Written = {
  name: string;
  /** The handbook's chapter, the same as the workshop's. */
  group: 'Seite' | 'Text' | 'Inhalt' | 'Formular' | 'Verhalten' | 'Daten';
  about: Words<string>;
  /** The part of the KERN UX-Standard that has the same task, if one has. */
  kern: string | null;
  /** Which of the common passes it goes through: all are shown, some can be reached by Tab, some are fields of a form. */
  passes: ('shown' | 'reached' | 'field')[];
  /** What it proves besides, by criterion of WCAG 2.2 and file. */
  proves: Record<string, string>;
  do: Words<string[]>;
  dont: Words<string[]>;
  /** Stories that the handbook shows. */
  stories: string[];
};

export type Prop = { name: string; type: string; required: boolean; default: string | null; doc: string };
export type Part = { name: string; import: string; element: string | null; doc: string; props: Prop[] };
export type Example = { story: string; code: string; html: string };

/** What is read from the code. */
export type Read = {
  parts: Part[];
  /** Plain values of its entries: words, helpers. */
  also: { name: string; import: string; doc: string }[];
  client: boolean;
  classes: string[];
  dataAttributes: string[];
  cssVariables: { own: string[]; tokens: string[] };
  clauses: Clause[];
  examples: Example[];
};

export type Spec = Written & Read;
