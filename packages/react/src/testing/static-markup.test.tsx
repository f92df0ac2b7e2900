import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { Banner } from '../banner/banner.tsx';
import { afterAttempt, emptyForm } from '../form/state.ts';
import { List } from '../list/list.tsx';
import { Loader } from '../loader/loader.tsx';
import { Progress } from '../progress/progress.tsx';
import { SearchField } from '../search-field/search-field.tsx';
import { brokenReferences, markup } from './markup.ts';
import { NineFields, refusals } from './nine-fields.tsx';

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

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(`<main>${html}</main>`);
  return results.flatMap(({ messages }) => messages).map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`);
}

const refused = afterAttempt(emptyForm, new FormData(), refusals(emptyForm));

describe('the server\'s HTML', () => {
  it.each([
    ['a form at first', <NineFields key="" state={emptyForm} />],
    ['a form that was refused', <NineFields key="" state={refused} />],
    ['a search', <SearchField key="" label="Suche" button="Suchen" action="/suche" />],
    ['what has no field', <><Banner key="" tone="info" aria-label="Hinweis">Stand von heute</Banner><Loader>Wird geladen</Loader><Progress label="Geprüft" value={1} max={2} of="1 von 2" /><List><li>Eins</li></List></>],
  ])('is sound for %s', async (_name, element) => {
    const html = markup(element);
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
    expect(await faults(html)).toEqual([]);
  });

  it.each([
    ['label', /<label[^>]*for="field-titel"[^>]*>Titel<\/label>/, ''],
    ['second id', 'id="field-begruendung"', 'id="field-titel"'],
    ['legend', /<legend[^>]*>Wer[^<]*<\/legend>/, ''],
  ])('would not pass with a planted fault: %s', async (_name, sound, planted) => {
    const html = markup(<NineFields state={emptyForm} />);
    const broken = html.replace(sound, planted);
    expect(broken).not.toBe(html);
    expect([...await faults(broken), ...brokenReferences(broken).twice]).not.toEqual([]);
  });
});
