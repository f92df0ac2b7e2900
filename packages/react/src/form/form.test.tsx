import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Field } from '../field/field.tsx';
import { Input } from '../input/input.tsx';
import { brokenReferences, markup } from '../testing/markup.ts';
import { fieldOf } from './errors.ts';
import { Form } from './form.tsx';
import { errorsFromHookForm } from './from-hook-form.ts';
import { errorsFromZod } from './from-zod.ts';
import { formDe, formEn } from './messages.ts';
import { afterAttempt, chosen, emptyForm, typed } from './state.ts';

describe('a form in the server\'s HTML', () => {
  const errors = [{ name: 'sitz.ort', message: 'Nennen Sie den Sitz.' }];
  const html = markup(
    <Form errors={errors} attempt={1} words={formDe(1)} action="/entwurf" method="post">
      <Field {...fieldOf(errors, 'sitz.ort')} label="Sitz">{(control) => <Input {...control} />}</Field>
    </Form>,
  );

  it('leads from the summary to the field', () => {
    expect(html).toContain('Eine Angabe fehlt oder stimmt nicht');
    expect(html).toContain('href="#field-sitz.ort"');
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
  });

  it('says nothing before anything was sent', () => {
    expect(markup(<Form errors={[]} attempt={0} words={formDe(0)}>…</Form>)).toBe('<form noValidate="" class="feder-form">…</form>');
  });
});

describe('errors of a form', () => {
  it('are zod\'s issues, the first of each field, by the path as the form names it', () => {
    const Sitz = z.object({ sitz: z.object({ ort: z.string().min(3, 'kurz').regex(/^\d/, 'keine Ziffer') }), stimmen: z.array(z.number('keine Zahl')) });
    const { error } = Sitz.safeParse({ sitz: { ort: 'A' }, stimmen: [1, 'zwei'] });
    expect(error && errorsFromZod(error)).toEqual([{ name: 'sitz.ort', message: 'kurz' }, { name: 'stimmen.1', message: 'keine Zahl' }]);
  });

  it('are react-hook-form\'s, nested or in lists; a field that is itself called "type" is one of them', () => {
    expect(errorsFromHookForm({
      sitz: { ort: { type: 'required', message: 'fehlt', ref: {} } }, ziffern: [undefined, { text: { type: 'required', message: 'leer' } }],
      art: { type: { type: 'required', message: 'Art fehlt' } }, still: { type: 'required' }, root: { type: 'server', message: 'nicht erreichbar' },
    })).toEqual([
      { name: 'sitz.ort', message: 'fehlt' }, { name: 'ziffern.1.text', message: 'leer' }, { name: 'art.type', message: 'Art fehlt' }, { name: 'root', message: 'nicht erreichbar' },
    ]);
  });
});

describe('the state after an attempt', () => {
  it('keeps every text and counts', () => {
    const data = new FormData();
    data.append('titel', 'Leitstelle');
    data.append('nachweis', 'miete');
    data.append('nachweis', 'einkommen');
    data.append('datei', new File(['x'], 'x.pdf'));
    const state = afterAttempt(emptyForm, data, []);
    expect(state).toEqual({ errors: [], attempt: 1, values: { titel: ['Leitstelle'], nachweis: ['miete', 'einkommen'] } });
    expect(typed(state, 'titel')).toBe('Leitstelle');
    expect(typed(state, 'nichts')).toBeUndefined();
    expect(chosen(state, 'nachweis', 'einkommen')).toBe(true);
    expect(chosen(state, 'nachweis', 'heizung')).toBe(false);
    expect(afterAttempt(state, data, []).attempt).toBe(2);
  });
});

it('the words count', () => {
  expect([formDe(1), formDe(2)].map(({ heading }) => heading)).toEqual(['Eine Angabe fehlt oder stimmt nicht', '2 Angaben fehlen oder stimmen nicht']);
  expect([formEn(1), formEn(2)].map(({ titlePrefix }) => titlePrefix)).toEqual(['(1 error) ', '(2 errors) ']);
});
