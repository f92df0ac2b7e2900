import { expect, it } from 'vitest';
import { comboboxDe } from '../combobox/messages.ts';
import { Field } from '../field/field.tsx';
import { brokenReferences, markup } from '../testing/markup.ts';
import { someplaces } from '../testing/places.ts';
import { multiSelectDe } from './messages.ts';
import { MultiSelect } from './multi-select.tsx';

it('a multi select without a script is ticked boxes and a text field, all of them sent', () => {
  const html = markup(
    <Field id="orte" label="Orte" hint="Einer oder mehrere">
      {(control) => <MultiSelect {...control} name="place" textName="placeText" source={someplaces} messages={comboboxDe} words={multiSelectDe} listLabel="Orte" defaultChosen={[{ value: '08416', label: 'Tübingen' }, { value: '08111', label: 'Stuttgart' }]} />}
    </Field>,
  );
  expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
  expect(html.match(/<input[^>]*type="checkbox"[^>]*checked=""/g)).toHaveLength(2);
  expect(html).toMatch(/<input(?=[^>]*name="place")[^>]*value="08416"/);
  expect(html).toContain('name="placeText"');
  expect(html).toContain('aria-describedby="orte-hint"');
});
