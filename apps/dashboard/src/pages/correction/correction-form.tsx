import { Button } from '@feder/react/button';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { ErrorSummary } from '@feder/react/error-summary';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Input } from '@feder/react/input';
import { Textarea } from '@feder/react/textarea';
import { formatDay, formatInstant } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { plain } from '../../shell/sentence.tsx';
import type { CorrectionData } from './load.ts';

const FIELDS = ['message', 'email'] as const;
type FieldName = (typeof FIELDS)[number];

const isField = (name: string): name is FieldName => FIELDS.some((field) => field === name);

/** A plain form that the server takes: complete without JavaScript. What was typed comes back with its errors. */
export function CorrectionForm({ data }: { data: NonNullable<CorrectionData> }) {
  const lang = useLang();
  const { correction: words, roles } = useMessages();
  const { page, asked, form } = data;
  const { clocks } = page;
  const href = useHref();
  const question = { subject: page.subject.id, place: page.place.key, role: asked.role, on: clocks.on, at: String(clocks.at) };
  const wrong = (form?.errors ?? []).map(({ field }) => (isField(field) ? { id: field, message: words.errors[field] } : { id: 'about', message: words.errors.other }));
  const errorOf = (name: FieldName) => wrong.find((error) => error.id === name)?.message;
  const typed = (name: FieldName) => form?.values[name] ?? '';
  return (
    <>
      {wrong.length > 0 ? <ErrorSummary role="alert" heading={<Heading level={2} look="h3">{words.errors.title}</Heading>} errors={wrong} /> : null}
      <Card aria-labelledby="about">
        <CardHead><Heading level={2} id="about" tabIndex={-1}>{words.about}</Heading></CardHead>
        <CardBody>
          <DescriptionList>
            <DescriptionTerm term={words.subject}>{page.subject.name}</DescriptionTerm>
            <DescriptionTerm term={words.place}>{page.place.name}</DescriptionTerm>
            <DescriptionTerm term={words.role}>{roles[asked.role]}</DescriptionTerm>
            <DescriptionTerm term={words.answer}>{plain(asked.explanation.headline)}</DescriptionTerm>
            <DescriptionTerm term={words.on}>{formatDay(clocks.on, lang)}</DescriptionTerm>
            <DescriptionTerm term={words.at}>{clocks.knownAt ? formatInstant(clocks.knownAt, lang) : '–'}</DescriptionTerm>
          </DescriptionList>
        </CardBody>
      </Card>
      <Card aria-label={words.title}>
        <CardBody>
          <form method="post" action={href('/zustaendigkeit/hinweis', question)} className="dashboard-form" noValidate>
            {Object.entries({ ...question, world: page.world, lang }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            <Field id="message" label={words.message} hint={words.messageHint} error={errorOf('message')}>
              {(control) => <Textarea {...control} name="message" rows={6} maxLength={4000} required defaultValue={typed('message')} />}
            </Field>
            <Field id="email" label={words.email} optional={words.optional} hint={words.emailHint} error={errorOf('email')}>
              {(control) => <Input {...control} name="email" type="email" autoComplete="email" defaultValue={typed('email')} />}
            </Field>
            <Button type="submit" variant="primary">{words.submit}</Button>
          </form>
        </CardBody>
      </Card>
    </>
  );
}
