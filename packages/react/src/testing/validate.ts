import { HtmlValidate } from 'html-validate/node';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:standard'],
  rules: {
    // React writes attributes in its own case and form; to HTML it is the same.
    'attr-case': 'off', 'no-inline-style': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off',
    // Of several boxes with one name, each sends a value of its own.
    'input-missing-label': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
});

/** What html-validate finds in a piece of a page, one line each. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(`<main>${html}</main>`);
  return results.flatMap(({ messages }) => messages).map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`);
}
