import { IconFind } from '@feder/icons/find';
import { IconFlag } from '@feder/icons/flag';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { getRouteApi } from '@tanstack/react-router';
import { formatLongDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { Agreements } from './agreements.tsx';
import { Boards } from './boards.tsx';
import { CoreRoles } from './core-roles.tsx';
import { Deadlines } from './deadlines.tsx';
import { Figures } from './figures.tsx';
import { Lately, NextSessions } from './lately.tsx';
import { useOverviewWords } from './words.ts';

const route = getRouteApi('/');

/** Lagebild: who carries what, what is open, what is due. */
export function OverviewPage() {
  const lang = useLang();
  const { overview: words } = useMessages();
  const href = useHref();
  const { page, recent, sessions } = route.useLoaderData();
  const own = useOverviewWords();
  const number = (value: number) => formatNumber(value, lang);
  const { counts } = page;
  const facts = `${formatLongDay(page.clocks.on, lang)} · ${words.facts(number(counts.initiatives), number(counts.services), number(counts.municipalities))}`;
  const actions = (
    <>
      <ButtonLink size="small" className="dashboard-jump" href="#findings"><IconFlag />{words.findings}</ButtonLink>
      <PrintButton>{words.print}</PrintButton>
      <ButtonLink size="small" variant="primary" href={href('/zustaendigkeit')}><IconFind />{words.find}</ButtonLink>
    </>
  );
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={facts} actions={actions} />
      <Plain page="overview" />
      <Deadlines page={page} />
      <Columns align="start">
        <Card aria-labelledby="carries">
          <CardHead><Heading level={2} id="carries">{words.carries}</Heading><Link href={href('/matrix')}>{own.matrix}</Link></CardHead>
          {page.rows.length > 0 ? <CoreRoles page={page} /> : <EmptyState heading={<Heading level={3}>{words.empty}</Heading>}>{null}</EmptyState>}
        </Card>
        <Stack>
          <Figures page={page} />
          <NextSessions sessions={sessions} />
          <Lately recent={recent} />
        </Stack>
      </Columns>
      <div className="dashboard-halves">
        <Agreements page={page} />
        <Boards page={page} />
      </div>
    </>
  );
}
