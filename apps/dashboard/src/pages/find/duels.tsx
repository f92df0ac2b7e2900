import type { Names, WireExplanation } from '@feder/contract/schemas';
import { IconOk } from '@feder/icons/ok';
import { IconX } from '@feder/icons/x';
import { Badge } from '@feder/react/badge';
import { Duel, DuelComparison, DuelMeasure, DuelSide } from '@feder/react/duel';
import { useMessages } from '../../i18n.ts';
import { Sentence } from '../../shell/sentence.tsx';

/** The rule that won beside each that lost, and by what. */
export function Duels({ duels, names }: { duels: WireExplanation['duels']; names: Names }) {
  const { find } = useMessages();
  return duels.map(({ winner, loser, compared, lostBy }, index) => (
    <Duel key={index}>
      <DuelSide outcome="won" verdict={<Badge tone="ok"><IconOk />{find.applies}</Badge>} name={<Sentence of={winner.title} names={names} />}>
        <Sentence of={winner.detail} names={names} />
      </DuelSide>
      <DuelComparison>{compared.map(({ what, sign }) => <DuelMeasure key={what} name={find.compared[what]} sign={sign} />)}</DuelComparison>
      <DuelSide outcome="lost" verdict={<Badge><IconX />{find.lost}</Badge>} name={<Sentence of={loser.title} names={names} />}>
        <div><Sentence of={loser.detail} names={names} /></div>
        <div><Sentence of={lostBy} names={names} /></div>
      </DuelSide>
    </Duel>
  ));
}
