import type { Meta, StoryObj } from '@storybook/react-vite';
import { DescriptionList, DescriptionTerm } from './description-list.tsx';

const meta = { title: 'Inhalt/DescriptionList', component: DescriptionList } satisfies Meta<typeof DescriptionList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Rows: Story = {
  args: {
    children: (
      <>
        <DescriptionTerm term="Anschrift">Am Markt 1, 72070 Tübingen</DescriptionTerm>
        <DescriptionTerm term="Schlüssel">084160041041</DescriptionTerm>
      </>
    ),
  },
};

export const Facts: Story = {
  args: {
    look: 'facts',
    children: (
      <>
        <DescriptionTerm term="Gilt seit" note="Früherer Beginn nicht belegt">spätestens 01.01.2025</DescriptionTerm>
        <DescriptionTerm term="Gültig am" note="Stichtag Ihrer Frage">23.11.2026</DescriptionTerm>
        <DescriptionTerm term="Wissensstand" note="Was Feder da wusste">23.11.2026, 09:40</DescriptionTerm>
      </>
    ),
  },
};

export const Steps: Story = {
  args: {
    look: 'steps',
    children: (
      <>
        <DescriptionTerm term="Gesucht">in 8 Regelwerken, 4 Vereinbarungen und 0 Beschlüssen zum Vorhaben</DescriptionTerm>
        <DescriptionTerm term="Nah, aber nicht genug">BITBWG §&nbsp;1 regelt die Aufsicht über BITBW, nicht die Federführung.</DescriptionTerm>
        <DescriptionTerm term="Erwartet wird">eine Stelle für Land und Kommunen</DescriptionTerm>
      </>
    ),
  },
};
