import { Alert } from '@feder/react/alert';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { getRouteApi } from '@tanstack/react-router';
import { useLang } from '../../i18n.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { Plain } from '../plain/plain.tsx';
import { Parts } from './parts.tsx';
import { useDutyWords } from './words.ts';

const route = getRouteApi('/impressum');

/** Impressum: who runs this, as the operator entered it. Feder invents nobody. */
export function ImprintPage() {
  const lang = useLang();
  const { imprint: words } = useDutyWords();
  const { name, address, email } = route.useLoaderData();
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead} />
      <Plain page="imprint" />
      {name === null ? (
        <Alert tone="warn" actions={<ButtonLink size="small" href={`${lang === 'en' ? '/docs/en/' : '/docs/'}run/`}>{words.howTo}</ButtonLink>}>
          <p><strong>{words.missing}</strong></p>
          <p>{words.missingText}</p>
        </Alert>
      ) : (
        <Card aria-labelledby="betreiber">
          <CardHead><Heading level={2} id="betreiber">{words.operator}</Heading></CardHead>
          <CardBody>
            <DescriptionList>
              <DescriptionTerm term={words.name}>{name}</DescriptionTerm>
              {address === null ? null : <DescriptionTerm term={words.address}><span className="dashboard-lines">{address}</span></DescriptionTerm>}
              {email === null ? null : <DescriptionTerm term={words.email}><Link href={`mailto:${email}`}>{email}</Link></DescriptionTerm>}
            </DescriptionList>
          </CardBody>
        </Card>
      )}
      <Parts parts={[{ title: words.demo, text: words.demoText }]} />
    </>
  );
}
