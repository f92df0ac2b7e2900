import { describe, expect, it } from 'vitest';
import { Input } from '../input/input.tsx';
import { NativeSelect } from '../native-select/native-select.tsx';
import { attributeOf, brokenReferences, markup } from '../testing/markup.ts';
import { Textarea } from '../textarea/textarea.tsx';
import { Field } from './field.tsx';

describe('a field in the server\'s HTML', () => {
  it('ties label, hint and error to the control', () => {
    const html = markup(
      <Field id="ort" label="Ort" hint="Name oder Schlüssel" error="Nennen Sie einen Ort.">{(control) => <Input {...control} name="ort" />}</Field>,
    );
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
    expect(attributeOf(html, /<label[^>]*>/, 'for')).toBe('ort');
    expect(attributeOf(html, /<input[^>]*>/, 'aria-describedby')).toBe('ort-hint ort-error');
    expect(attributeOf(html, /<input[^>]*>/, 'aria-invalid')).toBe('true');
  });

  it('describes nothing and is not wrong where there is neither hint nor error', () => {
    const html = markup(<Field id="ort" label="Ort">{(control) => <Input {...control} />}</Field>);
    expect(attributeOf(html, /<input[^>]*>/, 'aria-describedby')).toBeUndefined();
    expect(attributeOf(html, /<input[^>]*>/, 'aria-invalid')).toBeUndefined();
  });

  it('makes ids of its own, a different one for each field', () => {
    const html = markup(
      <form>
        <Field label="Was stimmt nicht?">{(control) => <Textarea {...control} name="note" />}</Field>
        <Field label="Rolle" hint="Eine">{(control) => <NativeSelect {...control} name="role"><option>Aufsicht</option></NativeSelect>}</Field>
      </form>,
    );
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
    expect(html.match(/<label/g)).toHaveLength(2);
  });

  it('marks what is optional, not what is required', () => {
    expect(markup(<Field id="a" label="Anlass" optional="optional">{(control) => <Input {...control} />}</Field>)).toContain('(optional)');
    expect(markup(<Field id="a" label="Anlass">{(control) => <Input {...control} required />}</Field>)).not.toContain('*');
  });
});
