import { Button } from '../button/button.tsx';
import { Checkbox } from '../checkbox/checkbox.tsx';
import { DateInput } from '../date-input/date-input.tsx';
import { datePartNames, datePartName, type DateParts, readDate } from '../date-input/parts.ts';
import { Field } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { FileUpload } from '../file-upload/file-upload.tsx';
import { fieldOf, type FormError } from '../form/errors.ts';
import { Form } from '../form/form.tsx';
import { formDe } from '../form/messages.ts';
import { chosen, type FormState, typed } from '../form/state.ts';
import { Input } from '../input/input.tsx';
import { NativeSelect } from '../native-select/native-select.tsx';
import { PasswordInput } from '../password-input/password-input.tsx';
import { Radio } from '../radio/radio.tsx';
import { Switch } from '../switch/switch.tsx';
import { Textarea } from '../textarea/textarea.tsx';

const partsOf = (state: FormState) => Object.fromEntries(datePartNames.map((part) => [part, typed(state, datePartName('beginn', part)) ?? ''])) as DateParts;

/** What a server refuses of the form below. */
export function refusals(state: FormState): FormError[] {
  const needed = (name: string, message: string): FormError[] => (typed(state, name)?.trim() ? [] : [{ name, message }]);
  return [
    ...needed('titel', 'Nennen Sie einen Titel.'),
    ...needed('traeger', 'Wählen Sie, wer die Aufgabe tragen soll.'),
    ...(readDate(partsOf(state)).kind === 'DAY' ? [] : [{ name: 'beginn', message: 'Nennen Sie den Tag, ab dem der Beschluss gelten soll.' }]),
    ...needed('zustimmung', 'Bestätigen Sie, dass der Entwurf angehört werden darf.'),
  ];
}

/** One form with every kind of field: what stands in the server's HTML must work by itself. */
export function NineFields({ state }: { state: FormState }) {
  const { errors, attempt } = state;
  const field = (name: string) => fieldOf(errors, name);
  return (
    <Form action="/entwurf" method="post" encType="multipart/form-data" errors={errors} attempt={attempt} words={formDe(errors.length)}>
      <Field {...field('titel')} label="Titel" hint="Ein Satz, der die Sache nennt">{(control) => <Input {...control} defaultValue={typed(state, 'titel')} />}</Field>
      <Field {...field('begruendung')} label="Begründung" optional="optional">{(control) => <Textarea {...control} defaultValue={typed(state, 'begruendung')} />}</Field>
      <Field {...field('rang')} label="Dringlichkeit">
        {(control) => <NativeSelect {...control} defaultValue={typed(state, 'rang')}><option value="normal">Wie üblich</option><option value="eilig">Eilig</option></NativeSelect>}
      </Field>
      <Fieldset {...field('traeger')} legend="Wer soll die Aufgabe tragen?">
        {(control) => (
          <>
            <Radio {...control} value="land" label="Das Land" defaultChecked={chosen(state, 'traeger', 'land')} />
            <Radio {...control} value="gemeinde" label="Die Gemeinde" hint="Jede für sich" defaultChecked={chosen(state, 'traeger', 'gemeinde')} />
          </>
        )}
      </Fieldset>
      <DateInput {...field('beginn')} legend="Ab wann soll er gelten?" hint="Zum Beispiel 1 1 2027" words={{ day: 'Tag', month: 'Monat', year: 'Jahr' }} defaultParts={partsOf(state)} />
      <Field {...field('datei')} label="Anlage" hint="PDF, höchstens 10 MB" optional="optional">{(control) => <FileUpload {...control} accept="application/pdf" />}</Field>
      <Field {...field('kennwort')} label="Kennwort" optional="optional">{(control) => <PasswordInput {...control} words={{ show: 'Anzeigen', hide: 'Verbergen' }} />}</Field>
      <Switch name="nachricht" value="ja" label="Mir eine Nachricht senden" defaultChecked={chosen(state, 'nachricht', 'ja')} />
      <Checkbox {...field('zustimmung')} value="ja" label="Der Entwurf darf angehört werden." defaultChecked={chosen(state, 'zustimmung', 'ja')} />
      <Button type="submit" variant="primary">Entwurf sichern</Button>
    </Form>
  );
}
