import { describe, expect, it } from 'vitest';
import { Field } from '../field/field.tsx';
import { Heading } from '../heading/heading.tsx';
import { Input } from '../input/input.tsx';
import { brokenReferences, markup } from '../testing/markup.ts';
import { ErrorSummary } from './error-summary.tsx';

describe('an error summary', () => {
  it('leads every line to its field, without a script', () => {
    const html = markup(
      <form>
        <ErrorSummary heading={<Heading level={2}>2 Angaben fehlen</Heading>} errors={[{ id: 'was', message: 'Nennen Sie eine Leistung.' }, { id: 'wo', message: 'Nennen Sie einen Ort.' }]} />
        <Field id="was" label="Was?" error="Nennen Sie eine Leistung.">{(control) => <Input {...control} name="was" />}</Field>
        <Field id="wo" label="Wo?" error="Nennen Sie einen Ort.">{(control) => <Input {...control} name="wo" />}</Field>
      </form>,
    );
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
    expect(html.indexOf('href="#was"')).toBeLessThan(html.indexOf('href="#wo"'));
    expect(html).toContain('href="#wo"');
  });
});
