import type { RoleAnswer } from '@feder/contract/schemas';
import { ButtonLink } from '@feder/react/button-link';
import { useSearch } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';

type Props = { asked: RoleAnswer; subject: string; place: string; on: string };

/** From an answer to a draft that would change it: it begins with the question, and names the rule that applies as the one to replace; of those that stand beside it, none. Real boards decide nothing in Feder. */
export function DraftLink({ asked: { role, answer }, subject, place, on }: Props) {
  const { findings: words } = useMessages();
  const href = useHref();
  const planspiel = useSearch({ strict: false }).world === 'planspiel';
  if (!planspiel) return null;
  const grounds = answer.trace.filter(({ kind, outcome }) => kind === 'ASSIGNMENT' && (outcome === 'WON' || outcome === 'CO_GROUND'));
  // A path leads from the place up to the one that the rule is written for.
  const begins = { muster: role === 'FUND' ? 'FUNDING' : 'LEAD', subject, role, place: grounds[0]?.path.at(-1) ?? place, since: on, replaces: grounds.map(({ fact }) => fact).join(',') };
  return <ButtonLink size="small" href={href('/beschluesse/neu', begins)}>{words.draft}</ButtonLink>;
}
