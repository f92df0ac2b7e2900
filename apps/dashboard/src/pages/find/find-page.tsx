import { PageHead } from '@feder/react/page-head';
import { getRouteApi } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { Plain } from '../plain/plain.tsx';
import { AnswerView } from './answer-view.tsx';
import { ChooseView } from './choose-view.tsx';
import { QuestionForm } from './question-form.tsx';
import { StartView } from './start-view.tsx';

const route = getRouteApi('/zustaendigkeit');

/** Zuständigkeit finden: a subject and a place in, the body and the reason out. */
export function FindPage() {
  const { find } = useMessages();
  const data = route.useLoaderData();
  return (
    <>
      <PageTitle>{data.kind === 'answer' ? find.askedIn(data.page.subject.name, data.page.place.name) : find.title}</PageTitle>
      <PageHead title={find.title} facts={find.lead} />
      {data.kind === 'answer' ? null : <Plain page="find" />}
      <QuestionForm data={data} />
      {data.kind === 'answer' ? <AnswerView page={data.page} meant={data.meant} /> : data.kind === 'choose' ? <ChooseView data={data} /> : <StartView />}
    </>
  );
}
