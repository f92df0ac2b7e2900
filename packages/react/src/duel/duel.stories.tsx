import { IconOk } from '@feder/icons/ok';
import { IconX } from '@feder/icons/x';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from '../badge/badge.tsx';
import { Card, CardBody } from '../card/card.tsx';
import { Duel, DuelComparison, DuelMeasure, DuelSide } from './duel.tsx';

const meta = { title: 'Inhalt/Duel', component: Duel, decorators: [(Story) => <Card aria-label="Beispiel"><CardBody><Story /></CardBody></Card>] } satisfies Meta<typeof Duel>;
export default meta;

export const ClassAgainstCounty: StoryObj<typeof meta> = {
  args: {
    children: (
      <>
        <DuelSide outcome="won" verdict={<Badge tone="ok"><IconOk />Diese Regel gilt</Badge>} name="Große Kreisstädte erfüllen Wohngeld selbst">
          Klasse „Große Kreisstadt“ · 96 Städte · Gesetz
        </DuelSide>
        <DuelComparison>
          <DuelMeasure name="Rang" sign="=" />
          <DuelMeasure name="genauer" sign=">" />
        </DuelComparison>
        <DuelSide outcome="lost" verdict={<Badge><IconX />Unterlegen</Badge>} name="Landratsamt Tübingen, für alle im Kreis">
          Verliert bei „genauer“: Die Klasse geht der Ebene Kreis vor. Der Rang ist gleich (Gesetz).
        </DuelSide>
      </>
    ),
  },
};
