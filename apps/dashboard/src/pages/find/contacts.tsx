import type { Names, RoleAnswer } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { useMessages } from '../../i18n.ts';

/** How to reach the offices of an answer; one whose contact is not recorded says so. */
export function Contacts({ asked, names }: { asked: RoleAnswer; names: Names }) {
  const { find: { contact: words } } = useMessages();
  const ids = [...new Set(asked.answer.holders.flatMap((held) => (held.performer ? [held.body, held.performer] : [held.body])))];
  if (ids.length === 0) return null;
  return (
    <Card as="aside" aria-labelledby="contact">
      <CardHead><Heading level={2} id="contact">{words.title}</Heading></CardHead>
      <CardBody>
        {ids.map((id) => <Contact key={id} body={names.bodies[id]} />)}
      </CardBody>
    </Card>
  );
}

/** How to reach one body; where nothing is recorded it says so. */
export function Contact({ body }: { body: Names['bodies'][string] | undefined }) {
  const { find: { contact: words }, confidence } = useMessages();
  if (!body) return null;
  const { contact, name } = body;
  if (!contact) return <><strong>{name}</strong><Text look="small" tone="muted">{words.none}</Text></>;
  return (
    <>
      <strong>{name}</strong>
      <DescriptionList>
        {contact.address ? <DescriptionTerm term={words.address}>{contact.address}</DescriptionTerm> : null}
        {contact.phone ? <DescriptionTerm term={words.phone}><Link href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</Link></DescriptionTerm> : null}
        {contact.email ? <DescriptionTerm term={words.email}><Link href={`mailto:${contact.email}`}>{contact.email}</Link></DescriptionTerm> : null}
        {contact.url ? <DescriptionTerm term={words.web}><Link href={contact.url}>{new URL(contact.url).hostname}</Link></DescriptionTerm> : null}
      </DescriptionList>
      <ConfidenceMark confidence={contact.confidence}>{confidence[contact.confidence]}</ConfidenceMark>
    </>
  );
}
