import { describe, expect, it } from 'vitest';
import { Banner } from '../banner/banner.tsx';
import { afterAttempt, emptyForm } from '../form/state.ts';
import { List } from '../list/list.tsx';
import { Loader } from '../loader/loader.tsx';
import { Progress } from '../progress/progress.tsx';
import { SearchField } from '../search-field/search-field.tsx';
import { brokenReferences, markup } from './markup.ts';
import { NineFields, refusals } from './nine-fields.tsx';
import { markupFaults as faults } from './validate.ts';

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
