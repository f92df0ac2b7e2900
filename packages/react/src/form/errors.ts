/** What is wrong with one field: its name in the form, and what is wrong and what to do. */
export type FormError = { name: string; message: string };

/** The id of a field's control or group, by which an error summary leads to it. */
export const fieldId = (name: string): string => `field-${name}`;

/** What a field of a form needs: spread it onto Field, Fieldset, DateInput or Checkbox. */
export type FormField = { id: string; name: string; error: string | undefined };

/** Ties a field to the errors of its form: id, name and the first error of that name. */
export const fieldOf = (errors: readonly FormError[], name: string): FormField =>
  ({ id: fieldId(name), name, error: errors.find((error) => error.name === name)?.message });
