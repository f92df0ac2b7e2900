import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Card } from '../card/card.tsx';
import { Heading } from '../heading/heading.tsx';
import { Text } from '../text/text.tsx';
import { Accordion, AccordionItem } from './accordion.tsx';

const meta = { title: 'Inhalt/Accordion', component: Accordion } satisfies Meta<typeof Accordion>;
export default meta;
type Story = StoryObj<typeof meta>;

const german = (
  <>
    <AccordionItem title={<Heading level={2} look="h3">Wer ist zuständig, wenn niemand genannt ist?</Heading>}>
      <Text>Niemand. Feder zeigt eine Lücke und nennt das Gremium, das sie schließen kann.</Text>
    </AccordionItem>
    <AccordionItem title={<Heading level={2} look="h3">Ab wann gilt ein Beschluss?</Heading>}>
      <Text>Ab dem Tag, der in der Ziffer steht, frühestens ab der Bekanntmachung.</Text>
    </AccordionItem>
    <AccordionItem title={<Heading level={2} look="h3">Donaudampfschifffahrts­elektrizitäten­hauptbetriebswerk­bauunterbeamten­gesellschaft</Heading>}>
      <Text>Auch ein langer Name bleibt lesbar.</Text>
    </AccordionItem>
  </>
);

/** A press opens a section and leaves the others as they are; the browser's own keys do the same. */
export const Sections: Story = {
  args: { children: german },
  play: async ({ canvas }) => {
    const answer = canvas.getByText(/Feder zeigt eine Lücke/);
    await expect(answer).not.toBeVisible();
    await userEvent.click(canvas.getByText('Wer ist zuständig, wenn niemand genannt ist?'));
    await userEvent.click(canvas.getByText('Ab wann gilt ein Beschluss?'));
    await expect(answer).toBeVisible();
    await expect(canvas.getByText(/frühestens ab der Bekanntmachung/)).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Ab wann gilt ein Beschluss?' })).toBeVisible();
  },
};

/** One at a time: the items share a `name`. */
export const OneAtATime: Story = {
  render: () => (
    <Card aria-label="English">
      <Accordion lang="en">
        <AccordionItem name="faq" title="Who is responsible where nobody is named?" open><Text>Nobody. Feder shows a gap.</Text></AccordionItem>
        <AccordionItem name="faq" title="When does a decision apply?"><Text>From the day that its clause names.</Text></AccordionItem>
      </Accordion>
    </Card>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('When does a decision apply?'));
    await expect(canvas.getByText(/From the day/)).toBeVisible();
    await expect(canvas.getByText(/Feder shows a gap/)).not.toBeVisible();
  },
};

/** On paper every section is open. */
export const OnPaper: Story = {
  args: { children: german },
  globals: { medium: 'print' },
  play: async ({ canvas }) => {
    for (const text of [/Feder zeigt eine Lücke/, /frühestens ab der Bekanntmachung/]) await expect(canvas.getByText(text).checkVisibility()).toBe(true);
  },
};
