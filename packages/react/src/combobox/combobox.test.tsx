import { describe, expect, it } from 'vitest';
import { Field } from '../field/field.tsx';
import { attributeOf, brokenReferences, markup } from '../testing/markup.ts';
import { Combobox, type ComboboxProps } from './combobox.tsx';
import { comboboxDe } from './messages.ts';

const place = (extra: Partial<ComboboxProps> = {}) =>
  markup(
    <Field id="wo" label="Wo?" hint="Name oder Schlüssel">
      {(control) => <Combobox {...control} name="place" textName="placeText" listLabel="Orte" messages={comboboxDe} source={() => Promise.resolve([])} {...extra} />}
    </Field>,
  );

describe('a combobox in the server\'s HTML', () => {
  it('is a text field with its name and a hidden field that is empty', () => {
    const html = place();
    expect(attributeOf(html, /<input[^>]*type="text"[^>]*>/, 'name')).toBe('placeText');
    expect(attributeOf(html, /<input[^>]*type="hidden"[^>]*>/, 'name')).toBe('place');
    expect(attributeOf(html, /<input[^>]*type="hidden"[^>]*>/, 'value')).toBe('');
  });

  it('carries the option that a page begins with, in both fields', () => {
    const html = place({ defaultOption: { value: '084160041041', label: 'Tübingen' } });
    expect(attributeOf(html, /<input[^>]*type="text"[^>]*>/, 'value')).toBe('Tübingen');
    expect(attributeOf(html, /<input[^>]*type="hidden"[^>]*>/, 'value')).toBe('084160041041');
  });

  it('keeps a text that found nothing, and chooses nothing for it', () => {
    const html = place({ defaultText: 'Tübigen' });
    expect(attributeOf(html, /<input[^>]*type="text"[^>]*>/, 'value')).toBe('Tübigen');
    expect(attributeOf(html, /<input[^>]*type="hidden"[^>]*>/, 'value')).toBe('');
  });

  it('is closed, tied to its label and refers to nothing that is not there', () => {
    const html = place();
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
    expect(attributeOf(html, /<input[^>]*type="text"[^>]*>/, 'aria-expanded')).toBe('false');
    expect(attributeOf(html, /<input[^>]*type="text"[^>]*>/, 'aria-describedby')).toBe('wo-hint');
  });
});
