import { Alert } from '@feder/react/alert';
import { Button } from '@feder/react/button';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { ErrorSummary } from '@feder/react/error-summary';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Input } from '@feder/react/input';
import { PageHead } from '@feder/react/page-head';
import { Text } from '@feder/react/text';
import { Textarea } from '@feder/react/textarea';
import { getRouteApi } from '@tanstack/react-router';
import type { FormState } from '../../context.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { Plain } from '../plain/plain.tsx';
import { Parts } from './parts.tsx';
import { useDutyWords } from './words.ts';

const route = getRouteApi('/barrierefreiheit');

const FIELDS = ['message', 'page', 'email'] as const;
type FieldName = (typeof FIELDS)[number];
const isField = (name: string): name is FieldName => FIELDS.some((field) => field === name);

/** Erklärung: what was tested and what was not, and the way to report a barrier. */
export function AccessibilityPage() {
  const { accessibility: words } = useDutyWords();
  const { form, received } = route.useLoaderData();
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead} />
      {received === null ? null : <Alert tone="ok" role="status"><p><strong>{words.done}</strong></p><p>{words.doneText} <code className="dashboard-address">{received}</code></p></Alert>}
      <Plain page="accessibility" />
      <Parts parts={words.parts} />
      <Report form={form} />
      <Parts parts={[{ title: words.enforcement, text: [words.enforcementText] }]} />
    </>
  );
}

function Report({ form }: { form: FormState | null }) {
  const { accessibility: words } = useDutyWords();
  const href = useHref();
  const wrong = (form?.errors ?? []).flatMap(({ field }) => (isField(field) ? [{ id: field, message: words.errors[field] }] : []));
  const errorOf = (name: FieldName) => wrong.find((error) => error.id === name)?.message;
  const typed = (name: FieldName) => form?.values[name] ?? '';
  return (
    <Card aria-labelledby="melden">
      <CardHead><Heading level={2} id="melden" tabIndex={-1}>{words.report}</Heading></CardHead>
      <CardBody className="dashboard-answer">
        {wrong.length > 0 ? <ErrorSummary role="alert" heading={<Heading level={3}>{words.errors.title}</Heading>} errors={wrong} /> : null}
        <Text>{words.reportText}</Text>
        <form method="post" action={href('/barrierefreiheit')} className="dashboard-form" noValidate>
          <Field id="page" label={words.page} optional={words.optional} hint={words.pageHint} error={errorOf('page')}>{(control) => <Input {...control} name="page" maxLength={500} defaultValue={typed('page')} />}</Field>
          <Field id="message" label={words.message} hint={words.messageHint} error={errorOf('message')}>{(control) => <Textarea {...control} name="message" rows={6} maxLength={4000} required defaultValue={typed('message')} />}</Field>
          <Field id="email" label={words.email} optional={words.optional} hint={words.emailHint} error={errorOf('email')}>{(control) => <Input {...control} name="email" type="email" autoComplete="email" defaultValue={typed('email')} />}</Field>
          <Button type="submit" variant="primary">{words.submit}</Button>
        </form>
      </CardBody>
    </Card>
  );
}
