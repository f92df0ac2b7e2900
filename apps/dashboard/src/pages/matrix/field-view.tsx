import { ButtonLink } from '@feder/react/button-link';
import { CardBody } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { StatusBadge } from '@feder/react/status-badge';
import { Text } from '@feder/react/text';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { Sentence } from '../../shell/sentence.tsx';
import type { MatrixData } from './load.ts';
import { useMatrixMessages } from './messages.ts';

/** One cell: its answer in words. */
export function FieldView({ data: { field } }: { data: MatrixData }) {
  const words = useMatrixMessages();
  const { roles, status, find } = useMessages();
  const href = useHref();
  const asked = field?.answers.find(({ role }) => role === field.focus);
  if (!field || !asked) return <CardBody><Text>{words.fieldNone}</Text></CardBody>;
  return (
    <CardBody className="dashboard-answer">
      <p className="dashboard-marks"><strong>{roles[asked.role]}</strong><StatusBadge status={asked.answer.status}>{status[asked.answer.status]}</StatusBadge></p>
      <Text tone="muted">{find.askedIn(field.subject.name, field.place.name)}</Text>
      <Heading level={3} look="answer"><Sentence of={asked.explanation.headline} names={field.names} /></Heading>
      <Text look="reason"><Sentence of={asked.explanation.because} names={field.names} /></Text>
      <p className="dashboard-actions"><ButtonLink size="small" href={href('/zustaendigkeit', { subject: field.subject.id, place: field.place.key, role: asked.role })}>{words.answer}</ButtonLink></p>
    </CardBody>
  );
}
