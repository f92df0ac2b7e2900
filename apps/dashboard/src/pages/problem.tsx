import { Alert } from '@feder/react/alert';
import { ButtonLink } from '@feder/react/button-link';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { PageHead } from '@feder/react/page-head';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { problemOf } from '../api.ts';
import { useMessages } from '../i18n.ts';
import { useHref } from '../shell/links.ts';
import { PageTitle } from '../shell/page-title.tsx';

/** What happened, what is safe, what to do. */
export function Problem({ error }: ErrorComponentProps) {
  const { problem } = useMessages();
  const href = useHref();
  const { failed } = useRouter().options.context;
  const status = problemOf(error)?.status ?? failed;
  return (
    <>
      <PageTitle>{problem.title}</PageTitle>
      <PageHead title={problem.title} />
      <Alert tone="danger" role="alert" actions={<ButtonLink href={href('/', { on: undefined, at: undefined })}>{problem.home}</ButtonLink>}>
        <p>{status === 404 ? problem.unknown : status !== undefined && status < 500 ? problem.unreadable : problem.broken} {problem.safe}</p>
        <p><small>{problem.told} <span lang="en">{error instanceof Error ? error.message : String(error)}</span></small></p>
      </Alert>
    </>
  );
}

export function NotFound() {
  const { problem } = useMessages();
  const href = useHref();
  return (
    <>
      <PageTitle>{problem.notFound}</PageTitle>
      <EmptyState heading={<Heading level={1}>{problem.notFound}</Heading>} actions={<ButtonLink variant="primary" href={href('/')}>{problem.home}</ButtonLink>}>
        {problem.notFoundText}
      </EmptyState>
    </>
  );
}
