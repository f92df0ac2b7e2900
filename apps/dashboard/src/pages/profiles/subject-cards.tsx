import type { SubjectProfile } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

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
