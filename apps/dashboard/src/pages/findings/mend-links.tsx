import type { WireFinding } from '@feder/contract/schemas';
import { ButtonLink } from '@feder/react/button-link';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { getRouteApi, useSearch } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useMay } from '../../shell/use-may.ts';
import { useRoot } from '../../shell/use-root.ts';
import { draftsFor } from './draft-for.ts';
import './findings.css';

const route = getRouteApi('/befunde');

/** From a finding to what would mend it: a draft that begins with the smallest change, or the page on which an entry is made. Real boards decide nothing in Feder: there it says what it would take. */
export function MendLinks({ finding }: { finding: WireFinding }) {
  const { findings: words, roles } = useMessages();
  const href = useHref();
  const { clocks } = route.useLoaderData();
  const planspiel = useSearch({ strict: false }).world === 'planspiel';
  if (finding.mend.act === 'RECORD') return <Entry finding={finding} />;
  const drafts = draftsFor(finding, clocks.on);
  if (!planspiel) return <Text look="small" tone="muted">{words.realWorld}</Text>;
  if (drafts.length === 0) return <Text look="small" tone="muted">{words.noTemplate}</Text>;
  return (
    <div className="dashboard-actions">
      {drafts.map(({ draft, of }) => {
        const key = `${draft.subject ?? draft.ended ?? ''} ${draft.role ?? draft.muster}`;
        const link = <ButtonLink key={key} size="small" href={href('/beschluesse/neu', { ...draft })} aria-label={of && `${words.draft}: ${of}`}>{drafts.length > 1 && draft.role ? `${words.draft}: ${roles[draft.role]}` : words.draft}</ButtonLink>;
        return of ? <p key={key} className="findings-choice"><span>{of}</span>{link}</p> : link;
      })}
    </div>
  );
}

/** Where an entry is made: on the page of the body or of the subject that it is about. */
function Entry({ finding: { mend, counterpart, cells } }: { finding: WireFinding }) {
  const { findings: words, boards } = useMessages();
  const href = useHref();
  const { me } = useRoot();
  const planspiel = useSearch({ strict: false }).world === 'planspiel';
  const may = useMay('assess-costs', false);
  if (mend.act !== 'RECORD') return null;
  // Its form stands below the finding, for whoever is signed in.
  if (mend.kind === 'costAssessment') return me?.office || !planspiel || may.may ? null : <Text look="small" tone="muted">{`${boards.acts['assess-costs']}: ${may.why}`}</Text>;
  const [body, subject] = [counterpart.find(({ kind }) => kind === 'body')?.id, cells[0]?.subject];
  if (mend.kind === 'rollout' && subject !== undefined) return <p><Link href={`${href(`/vorhaben/${subject}`)}#rollout`}>{words.toRollout}</Link></p>;
  return body === undefined ? null : <p><Link href={`${href(`/stellen/${body}`)}${ANCHORS[mend.kind] ?? ''}`}>{words.toBody}</Link></p>;
}

const ANCHORS: Readonly<Record<string, string>> = { fulfilment: '#zusagen', acceptance: '#annahme' };
