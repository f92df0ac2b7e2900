import type { Meta, StoryObj } from '@storybook/react-vite';
import { useActionState } from 'react';
import { useForm } from 'react-hook-form';
import { expect, userEvent, waitFor } from 'storybook/test';
import { z } from 'zod';
import { Button } from '../button/button.tsx';
import { Checkbox } from '../checkbox/checkbox.tsx';
import { Field } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { Input } from '../input/input.tsx';
import { NativeSelect } from '../native-select/native-select.tsx';
import { Radio } from '../radio/radio.tsx';
import { NineFields, refusals } from '../testing/nine-fields.tsx';
import { fieldOf } from './errors.ts';
import { Form } from './form.tsx';
import { errorsFromHookForm } from './from-hook-form.ts';
import { errorsFromZod } from './from-zod.ts';
import { formDe } from './messages.ts';
import { afterAttempt, chosen, emptyForm, type FormState, typed } from './state.ts';

const meta = { title: 'Formular/Form', component: Form } satisfies Meta<typeof Form>;
export default meta;
type Story = StoryObj;

// In another order than on the page: the summary takes the page's.
const Proposal = z.object({
  zustimmung: z.literal('ja', 'Bestätigen Sie, dass der Entwurf angehört werden darf.'),
  traeger: z.enum(['land', 'gemeinde'], 'Wählen Sie, wer die Aufgabe tragen soll.'),
  titel: z.string().min(1, 'Nennen Sie einen Titel.'),
});

function check(previous: FormState, data: FormData): FormState {
  const parsed = Proposal.safeParse(Object.fromEntries(data));
  return afterAttempt(previous, data, parsed.success ? [] : errorsFromZod(parsed.error));
}

function WithAction() {
  const [state, send] = useActionState(check, emptyForm);
  const { errors, attempt } = state;
  if (attempt > 0 && errors.length === 0) return <p role="status">Der Entwurf ist gesichert.</p>;
  return (
    <Form action={send} errors={errors} attempt={attempt} words={formDe(errors.length)}>
      <Field {...fieldOf(errors, 'titel')} label="Titel">{(control) => <Input {...control} defaultValue={typed(state, 'titel')} />}</Field>
      <Field {...fieldOf(errors, 'rang')} label="Dringlichkeit" optional="optional">
        {(control) => <NativeSelect {...control} defaultValue={typed(state, 'rang')} key={attempt}><option value="">Wie üblich</option><option value="eilig">Eilig</option></NativeSelect>}
      </Field>
      <Fieldset {...fieldOf(errors, 'traeger')} legend="Wer soll die Aufgabe tragen?">
        {(control) => (
          <>
            <Radio {...control} value="land" label="Das Land" defaultChecked={chosen(state, 'traeger', 'land')} />
            <Radio {...control} value="gemeinde" label="Die Gemeinde" defaultChecked={chosen(state, 'traeger', 'gemeinde')} />
          </>
        )}
      </Fieldset>
      <Checkbox {...fieldOf(errors, 'zustimmung')} value="ja" label="Der Entwurf darf angehört werden." defaultChecked={chosen(state, 'zustimmung', 'ja')} />
      <Button type="submit" variant="primary">Entwurf sichern</Button>
    </Form>
  );
}

/** An action, zod, and nothing else: the same function may run on the server. */
export const ActionAndZod: Story = {
  render: () => <WithAction />,
  play: async ({ canvas }) => {
    const title = document.title;
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: /Dringlichkeit/ }), 'eilig');
    await userEvent.click(canvas.getByRole('radio', { name: 'Die Gemeinde' }));
    await userEvent.click(canvas.getByRole('button'));
    const summary = await canvas.findByRole('group', { name: '' });
    await expect(canvas.getByRole('heading', { name: '2 Angaben fehlen oder stimmen nicht' })).toBeVisible();
    await waitFor(() => expect(summary).toHaveFocus());
    await waitFor(() => expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual(['Nennen Sie einen Titel.', 'Bestätigen Sie, dass der Entwurf angehört werden darf.']));
    await waitFor(() => expect(document.title).toBe(`(2 Fehler) ${title}`));
    // React has reset the form: what was chosen is there all the same.
    await expect(canvas.getByRole('radio', { name: 'Die Gemeinde' })).toBeChecked();
    await expect(canvas.getByRole('combobox', { name: /Dringlichkeit/ })).toHaveValue('eilig');

    await userEvent.click(canvas.getByRole('link', { name: 'Nennen Sie einen Titel.' }));
    await expect(canvas.getByRole('textbox', { name: 'Titel' })).toHaveFocus();
    await userEvent.keyboard('Gemeinsames Rechenzentrum');
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('status')).toHaveTextContent('Der Entwurf ist gesichert.');
    await waitFor(() => expect(document.title).toBe(title));
  },
};

function WithHookForm() {
  const { register, handleSubmit, formState } = useForm<{ sitz: { ort: string }; stimmen: string }>();
  const errors = errorsFromHookForm(formState.errors);
  return (
    <Form onSubmit={(event) => void handleSubmit(() => undefined)(event)} errors={errors} attempt={formState.submitCount} words={formDe(errors.length)}>
      <Field {...fieldOf(errors, 'sitz.ort')} label="Sitz">{(control) => <Input {...control} {...register('sitz.ort', { required: 'Nennen Sie den Sitz.' })} />}</Field>
      <Field {...fieldOf(errors, 'stimmen')} label="Stimmen">
        {(control) => <Input {...control} {...register('stimmen', { pattern: { value: /^\d+$/, message: 'Die Zahl der Stimmen hat nur Ziffern.' } })} />}
      </Field>
      <Button type="submit" variant="primary">Sichern</Button>
    </Form>
  );
}

export const ReactHookForm: Story = {
  render: () => <WithHookForm />,
  play: async ({ canvas }) => {
    const votes = canvas.getByRole('textbox', { name: 'Stimmen' });
    await userEvent.type(votes, 'zwölf');
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual(['Nennen Sie den Sitz.', 'Die Zahl der Stimmen hat nur Ziffern.']));
    await userEvent.click(canvas.getByRole('link', { name: 'Nennen Sie den Sitz.' }));
    await expect(canvas.getByRole('textbox', { name: 'Sitz' })).toHaveFocus();
    // It checks while somebody types: the summary follows, and the focus stays.
    await userEvent.click(votes);
    await userEvent.clear(votes);
    await userEvent.type(votes, '12');
    await waitFor(() => expect(canvas.getAllByRole('link')).toHaveLength(1));
    await expect(votes).toHaveFocus();
  },
};

/** As a server sends it back: nothing here needs a script. */
export const NineFieldsRefused: Story = {
  render: () => <NineFields state={afterAttempt(emptyForm, new FormData(), refusals(emptyForm))} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: '4 Angaben fehlen oder stimmen nicht' })).toBeVisible();
    await userEvent.click(canvas.getByRole('link', { name: /Nennen Sie den Tag/ }));
    await expect(canvas.getByRole('textbox', { name: 'Tag' })).toHaveFocus();
  },
};
