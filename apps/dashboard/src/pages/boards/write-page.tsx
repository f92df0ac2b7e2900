import { Button } from '@feder/react/button';
import { ButtonGroup } from '@feder/react/button-group';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { PageHead } from '@feder/react/page-head';
import { Stack } from '@feder/react/page-shell';
import { Textarea } from '@feder/react/textarea';
import { getRouteApi } from '@tanstack/react-router';
import { useLang, useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { TABS, type Template } from './templates.ts';

const route = getRouteApi('/beschluesse/neu');
const root = getRouteApi('__root__');

/** A draft by a template: one Ziffer, a form under it. */
export function WritePage() {
  const lang = useLang();
  const { boards: { write: words, acts, signIn } } = useMessages();
  const href = useHref();
  const data = route.useLoaderData();
  const { me } = root.useLoaderData();
  const { muster, world, lang: said, on } = route.useSearch();
  const template: Template = TABS.find((each) => each === muster) ?? 'LEAD';
  if (!me?.office) {
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <EmptyState heading={<Heading level={1}>{words.title}</Heading>} actions={<ButtonLink variant="primary" href={href('/anmelden')}>{signIn.submit}</ButtonLink>}>{words.cannot}</EmptyState>
      </>
    );
  }
  const named = <Item extends { name: { de: string; en: string } }>(items: readonly Item[], key: (item: Item) => string) =>
    items.map((item) => <option key={key(item)} value={key(item)}>{item.name[lang]}</option>);
  const bodies = (name: string, label: string) => <Field label={label}>{(control) => <NativeSelect {...control} name={name}>{data.bodies.map(({ id, name: of }) => <option key={id} value={id}>{of[lang]}</option>)}</NativeSelect>}</Field>;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead} />
      <Card aria-labelledby="muster">
        <CardHead><Heading level={2} id="muster">{words.template}</Heading></CardHead>
        <CardBody>
          <Stack>
            <nav aria-label={words.template}><ButtonGroup>
              {TABS.map((each) => <ButtonLink key={each} size="small" variant={each === template ? 'primary' : 'secondary'} href={`/beschluesse/neu${stringifySearch({ muster: each, world, lang: said, on })}`} aria-current={each === template ? 'page' : undefined}>{words.templates[each]}</ButtonLink>)}
            </ButtonGroup></nav>
            <form method="post" action={`/handeln/draft${stringifySearch({ back: '/beschluesse/:id', world, lang: said, on, seite: `/beschluesse/neu?muster=${template}` })}`} className="dashboard-form" noValidate>
              <input type="hidden" name="muster" value={template} />
              <Field label={words.board}>{(control) => <NativeSelect {...control} name="board">{named(data.boards, ({ id }) => id)}</NativeSelect>}</Field>
              <Field label={words.name}>{(control) => <Input {...control} name="title" required maxLength={200} />}</Field>
              <Field label={words.rank}>{(control) => <NativeSelect {...control} name="rank" defaultValue="beschluss-land">{Object.entries(words.ranks).map(([id, name]) => <option key={id} value={id}>{name}</option>)}</NativeSelect>}</Field>
              <Field label={words.subject}>{(control) => <NativeSelect {...control} name="subject">{named(data.subjects.filter(({ kind }) => kind !== 'GROUP'), ({ id }) => id)}</NativeSelect>}</Field>
              <Field label={words.place}>{(control) => <NativeSelect {...control} name="place" defaultValue="99">{data.places.map(({ key, name }) => <option key={key} value={key}>{`${name} (${key})`}</option>)}</NativeSelect>}</Field>
              {template === 'LEAD' ? bodies('body', words.body) : null}
              {template === 'TASK' ? <>{bodies('from', words.from)}{bodies('body', words.to)}<Field label={words.instrument}>{(control) => <NativeSelect {...control} name="instrument"><option value="vereinbarung-durchfuehrt">Vereinbarung „durchführt“</option><option value="zweckverband">Zweckverband „erfüllt“</option></NativeSelect>}</Field></> : null}
              {template === 'FUNDING' ? <>{bodies('body', words.body)}<Share name="share" />{bodies('second', words.second)}<Share name="secondShare" /></> : null}
              <Field label={words.since}>{(control) => <Input {...control} name="since" type="date" required />}</Field>
              <Field label={words.until} optional={words.optional}>{(control) => <Input {...control} name="until" type="date" />}</Field>
              {template === 'TASK' ? null : <Field label={words.replaces} hint={words.replacesHint} optional={words.optional}>{(control) => <Input {...control} name="replaces" />}</Field>}
              <Field label={words.reasons} optional={words.optional}>{(control) => <Textarea {...control} name="reasons" rows={4} />}</Field>
              <Button type="submit" variant="primary">{acts.draft}</Button>
            </form>
          </Stack>
        </CardBody>
      </Card>
    </>
  );
}

function Share({ name }: { name: string }) {
  const { boards: { write: words } } = useMessages();
  return <Field label={words.share} hint={words.shareHint}>{(control) => <Input {...control} name={name} required />}</Field>;
}
