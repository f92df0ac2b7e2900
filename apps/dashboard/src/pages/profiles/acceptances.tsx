import type { BodyProfile } from '@feder/contract/schemas';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptInput } from '../../shell/kept.tsx';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';
import { useRoot } from '../../shell/use-root.ts';

type Item = BodyProfile['acceptances'][number];

/** Annahme: what waits for this body, and for the office of it that is signed in the form to accept. */
export function Acceptances({ profile: { acceptances, body, world } }: { profile: BodyProfile }) {
  const { acceptance: words } = useProfileWords();
  const { me } = useRoot();
  const open = acceptances.filter(({ accepted }) => !accepted);
  const mayAct = world === 'planspiel' && me?.office?.body === body.id;
  return (
    <Card as="aside" aria-labelledby="annahme">
      <CardHead><Heading level={2} id="annahme" tabIndex={-1}>{words.title}</Heading>{acceptances.length > 0 ? <span className="dashboard-detail">{words.of(String(open.length), String(acceptances.length))}</span> : null}</CardHead>
      <CardBody>
        {acceptances.length === 0 ? <Text tone="muted">{words.none}</Text> : (
          <ul className="dashboard-plain">{acceptances.map((item) => <li key={item.assignment}><Acceptance item={item} mayAct={mayAct} /></li>)}</ul>
        )}
        {open.length > 0 && !mayAct && world === 'planspiel' ? <Text look="small" tone="muted">{words.signIn}</Text> : null}
      </CardBody>
    </Card>
  );
}

function Acceptance({ item: { assignment, subject, role, from, by, daysLeft, condition, accepted, grounds }, mayAct }: { item: Item; mayAct: boolean }) {
  const lang = useLang();
  const { roles } = useMessages();
  const { acceptance: words } = useProfileWords();
  const href = useHref();
  const left = daysLeft === null ? words.noPeriod : daysLeft > 0 ? words.left(daysLeft) : daysLeft === 0 ? words.today : words.over(-daysLeft);
  return (
    <>
      <Link look="name" href={href(`/vorhaben/${subject.id}`)}><strong>{subject.name}</strong></Link>
      <Text look="small" tone="muted">{`${roles[role]} · ${words.from(formatDay(from, lang))} · ${words.grounds(grounds)}`}</Text>
      {accepted ? <Badge tone="ok">{words.accepted}</Badge> : <p className="profile-due"><strong>{by === null ? left : `${words.by(formatDay(by, lang))}, ${left}`}</strong></p>}
      {condition && !accepted ? <Text look="small">{words.condition}</Text> : null}
      {mayAct && !accepted ? <ActForm act="accept" hidden={{ assignment }} variant="primary"><Field label={words.note}>{(control) => <KeptInput {...control} name="note" required />}</Field></ActForm> : null}
    </>
  );
}
