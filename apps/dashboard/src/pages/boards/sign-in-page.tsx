import { Button } from '@feder/react/button';
import { Card, CardBody } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { NativeSelect } from '@feder/react/native-select';
import { PageHead } from '@feder/react/page-head';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useRoot } from '../../shell/use-root.ts';
import { Plain } from '../plain/plain.tsx';

const route = getRouteApi('/anmelden');

/** Anmelden by office. Offices are listed by their board. */
export function SignInPage() {
  const lang = useLang();
  const { boards: { signIn: words } } = useMessages();
  const href = useHref();
  const { offices, boards } = route.useLoaderData();
  const { me } = useRoot();
  const names = new Map(boards.map(({ id, name }) => [id, name[lang]]));
  const groups = Map.groupBy(offices, ({ seats }) => names.get(seats[0]?.board ?? '') ?? words.others);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead} />
      <Plain page="signIn" />
      <Card aria-label={words.title}>
        <CardBody>
          <Stack>
            <Text>{me?.office ? words.as(me.office.name[lang]) : words.nobody}</Text>
            <form method="post" action={href('/anmelden')} className="dashboard-form">
              <Field label={words.office}>
                {(control) => (
                  <NativeSelect {...control} name="office" defaultValue={me?.office?.id}>
                    {[...groups].map(([group, some]) => <optgroup key={group} label={group}>{some.map(({ id, name }) => <option key={id} value={id}>{name[lang]}</option>)}</optgroup>)}
                  </NativeSelect>
                )}
              </Field>
              <Button type="submit" variant="primary">{words.submit}</Button>
            </form>
            {me?.office ? <form method="post" action={href('/abmelden')}><Button type="submit" variant="tertiary">{words.out}</Button></form> : null}
          </Stack>
        </CardBody>
      </Card>
    </>
  );
}
