import type { BodyProfile } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { ActField } from '../../shell/act-field.tsx';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptInput } from '../../shell/kept.tsx';
import { useMay } from '../../shell/use-may.ts';
import { useRoot } from '../../shell/use-root.ts';
import { useProfileWords } from './words.ts';

type Items = BodyProfile['commitments'];

/** Zusagen, each with the day on which it is due. `of` says whose page this is: the other end is named. In the Planspiel whoever made one reports that it is kept. */
export function Commitments({ items, of, world }: { items: Items; of: 'body' | 'subject'; world: string }) {
  const lang = useLang();
  const { commitments: words, acceptance: { left, today, over } } = useProfileWords();
  const href = useHref();
  return (
    <Card as="aside" aria-labelledby="zusagen">
      <CardHead><Heading level={2} id="zusagen">{words.title}</Heading></CardHead>
      <CardBody>
        {items.length === 0 ? <Text tone="muted">{words.none}</Text> : (
          <ul className="dashboard-plain">
            {items.map(({ id, task, subject, body, due, daysLeft, binding, kept, grounds }) => (
              <li key={id}>
                <strong>{task}</strong>
                <Text look="small" tone="muted">{of === 'body' ? <Link look="name" href={href(`/vorhaben/${subject.id}`)}>{words.forSubject(subject.name)}</Link> : <Link look="name" href={href(`/stellen/${body.id}`)}>{words.by(body.name)}</Link>}{` · ${grounds}`}{binding ? '' : ` · ${words.asked}`}</Text>
                {kept !== null ? <Badge tone="ok">{words.kept(formatDay(kept, lang))}</Badge> : <p className="profile-due"><strong>{`${words.due(formatDay(due, lang))}, ${daysLeft > 0 ? left(daysLeft) : daysLeft === 0 ? today : over(-daysLeft)}`}</strong></p>}
                {kept === null && world === 'planspiel' ? <Fulfilment id={id} task={task} body={body.id} /> : null}
              </li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}

/** Zusage erfüllt: by what, in a sentence. Offered to the body that made it and to the registrar; others are told who may. */
function Fulfilment({ id, task, body }: { id: string; task: string; body: string }) {
  const { boards: { acts } } = useMessages();
  const { commitments: words, note } = useProfileWords();
  const { me, form } = useRoot();
  const may = useMay('fulfil', me?.office?.body === body);
  if (!may.may) return <Text look="small" tone="muted">{`${acts.fulfil}: ${may.why}`}</Text>;
  return (
    <Accordion>
      <AccordionItem title={acts.fulfil} open={form.act === 'fulfil' && form.values['commitment'] === id}>
        <ActForm act="fulfil" hidden={{ commitment: id }} name={`${acts.fulfil}: ${task}`}>
          <ActField name="note" label={words.fulfilled} wrong={note}>{(control) => <KeptInput {...control} required />}</ActField>
        </ActForm>
      </AccordionItem>
    </Accordion>
  );
}
