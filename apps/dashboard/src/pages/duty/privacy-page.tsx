import { PageHead } from '@feder/react/page-head';
import { PageTitle } from '../../shell/page-title.tsx';
import { Plain } from '../plain/plain.tsx';
import { Parts } from './parts.tsx';
import { useDutyWords } from './words.ts';

/** Datenschutz: what is kept, for how long and what for. */
export function PrivacyPage() {
  const { privacy: words } = useDutyWords();
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead} />
      <Plain page="privacy" />
      <Parts parts={words.parts} />
    </>
  );
}
