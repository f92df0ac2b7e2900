import type { SubjectProfile } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

/** Rollout-Stand: where it is live, promised or planned, of how many, and what is overdue. */
export function Rollout({ rollout }: { rollout: SubjectProfile['rollout'] }) {
  const lang = useLang();
  const { rolloutCard: words, rollout: states } = useProfileWords();
  const number = (value: number) => formatNumber(value, lang);
  if (rollout === null) return null;
  const known = rollout.counts.reduce((sum, { count }) => sum + count, 0);
  const rows = [...rollout.counts.map(({ state, count }) => ({ name: states[state] ?? state, count })), { name: words.rest, count: rollout.of - known }];
  return (
    <Card as="aside" aria-labelledby="rollout">
      <CardHead><Heading level={2} id="rollout">{words.title}</Heading></CardHead>
      <CardBody className="dashboard-answer">
        <DescriptionList>{rows.map(({ name, count }) => <DescriptionTerm key={name} term={name}>{words.of(number(count), number(rollout.of))}</DescriptionTerm>)}</DescriptionList>
        {rollout.overdue.length === 0 ? null : (
          <>
            <strong className="profile-due">{words.overdue(number(rollout.overdue.length))}</strong>
            <ul className="dashboard-plain">{rollout.overdue.map(({ place, name, due }) => <li key={place}>{`${name}, ${words.due(formatDay(due, lang))}`}</li>)}</ul>
          </>
        )}
      </CardBody>
    </Card>
  );
}

/** Befunde about the subject, each kind with its number; the page of findings says why. */
export function SubjectFindings({ profile: { subject, findings } }: { profile: SubjectProfile }) {
  const lang = useLang();
  const { findings: { kinds } } = useMessages();
  const { findingsCard: words } = useProfileWords();
  const href = useHref();
  return (
    <Card as="aside" aria-labelledby="befunde">
      <CardHead><Heading level={2} id="befunde">{words.title}</Heading>{findings.length > 0 ? <Link href={href('/befunde', { subject: subject.id })}>{words.open}</Link> : null}</CardHead>
      <CardBody>
        {findings.length === 0 ? <Text tone="muted">{words.none}</Text> : (
          <ul className="dashboard-plain">{findings.map(({ kind, count }) => <li key={kind}><Link look="name" href={href('/befunde', { subject: subject.id, kind })}>{kinds[kind]}</Link> <span className="dashboard-detail">{formatNumber(count, lang)}</span></li>)}</ul>
        )}
      </CardBody>
    </Card>
  );
}

/** What lies below a group, or a subject. */
export function Children({ profile: { children } }: { profile: SubjectProfile }) {
  const { subject: words, kinds } = useProfileWords();
  const href = useHref();
  if (children.length === 0) return null;
  return (
    <Card aria-labelledby="darunter">
      <CardHead><Heading level={2} id="darunter">{words.children}</Heading></CardHead>
      <CardBody><ul className="dashboard-links">{children.map(({ id, name, kind }) => <li key={id}><Link href={href(`/vorhaben/${id}`)}>{name}</Link> <span className="dashboard-detail">{kinds[kind] ?? kind}</span></li>)}</ul></CardBody>
    </Card>
  );
}
