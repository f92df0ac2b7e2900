import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { List } from '@feder/react/list';
import { Text } from '@feder/react/text';
import { useId } from 'react';
import type { Part } from './words.ts';

/** A page of text, part by part. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const id = useId();
  return parts.map(({ title, text = [], points = [] }, index) => (
    <Card key={title} aria-labelledby={`${id}-${index}`}>
      <CardHead><Heading level={2} id={`${id}-${index}`}>{title}</Heading></CardHead>
      <CardBody className="dashboard-answer">
        {text.map((paragraph) => <Text key={paragraph}>{paragraph}</Text>)}
        {points.length === 0 ? null : <List>{points.map((point) => <li key={point}>{point}</li>)}</List>}
      </CardBody>
    </Card>
  ));
}
