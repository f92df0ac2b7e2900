import type { Meta, StoryObj } from '@storybook/react-vite';
import { DescriptionList, DescriptionTerm } from '../description-list/description-list.tsx';
import { Heading } from '../heading/heading.tsx';
import { Link } from '../link/link.tsx';
import { Text } from '../text/text.tsx';
import { Card, CardBody, CardFoot, CardHead } from './card.tsx';

const meta = { title: 'Inhalt/Card', component: Card, args: { 'aria-labelledby': 'karte' } } satisfies Meta<typeof Card>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  args: {
    children: (
      <>
        <CardHead><Heading level={2} id="karte">Nächste Sitzungen</Heading><Link href="#kalender">Kalender</Link></CardHead>
        <CardBody><Text>IT-Kooperationsrat BW, 1. Dezember</Text></CardBody>
      </>
    ),
  },
};

export const Answer: Story = {
  args: {
    as: 'article',
    edge: 'action',
    children: (
      <>
        <CardBody><Heading level={2} look="answer" id="karte">Zuständig ist die Stadt Tübingen.</Heading></CardBody>
        <CardFoot>
          <DescriptionList look="facts">
            <DescriptionTerm term="Gilt seit" note="Früherer Beginn nicht belegt">spätestens 01.01.2025</DescriptionTerm>
            <DescriptionTerm term="Gültig am" note="Stichtag Ihrer Frage">23.11.2026</DescriptionTerm>
          </DescriptionList>
        </CardFoot>
      </>
    ),
  },
};

export const Gap: Story = {
  args: { as: 'article', edge: 'gap', children: <CardBody><Heading level={2} look="answer" id="karte">Niemand ist zuständig.</Heading></CardBody> },
};

export const Unknown: Story = {
  args: { as: 'article', edge: 'unknown', children: <CardBody><Heading level={2} look="answer" id="karte">Die Zuständigkeit ist nicht erfasst.</Heading></CardBody> },
};

export const Conflict: Story = {
  args: { as: 'article', edge: 'conflict', children: <CardBody><Heading level={2} look="answer" id="karte">Zwei Gremien nennen verschiedene Stellen.</Heading></CardBody> },
};
