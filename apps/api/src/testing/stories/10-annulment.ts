import type { DraftView } from '@feder/contract/schemas';
import { decide, proclaim, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'Aufhebung von Anfang an: frühere Auskünfte bleiben, die heutige ändert sich';
export const basis = 'Planspiel; Vorbild: §§ 121, 122 GemO (Beanstandung, Anordnung)';

export async function play(play: Player): Promise<void> {
  const board = 'ps-it-rat';
  const asked = ['ps-altregister', 'OPERATE', '99', '2027-02-01'] as const;
  equal((await play.answer(...asked)).holders, [], 'nobody is recorded');
  const clauses = [{ kind: 'ASSIGN', number: 1, subject: 'ps-altregister', role: 'OPERATE', scope: { within: ['99'] }, holders: [{ body: 'ps-it-betrieb' }], from: '2027-01-01' }];
  const { draft } = await decide(play, { board, drafter: 'ps-it-rat-amtschef-1', title: 'Betrieb des Altregisters', rank: 'beschluss-land', clauses }, { drafted: '2026-11-24', day: '2026-12-01' }, { YES: seats('amtschef', 6) });
  const { seq } = await proclaim(play, board, draft, '2026-12-02');
  equal((await play.answer(...asked)).holders, ['ps-it-betrieb'], 'in force');
  await play.refused('ps-it-rat-vorsitz', 'annul', { on: '2027-02-10', draft, document: 'Az. 1/27', note: 'Das darf nur die Rechtsaufsicht.' }, 403);
  const annulled = await play.act('ps-rechtsaufsicht', 'annul', { on: '2027-02-10', draft, document: 'Verfügung Az. 1/27', note: 'Das Gremium war nicht zuständig.' });
  equal(annulled.state, 'ANNULLED', 'annulled');
  const now = await play.answer(...asked);
  equal(now.holders, [], 'from the beginning: also for a day before the annulment');
  equal((await play.answer(...asked, seq)).holders, ['ps-it-betrieb'], 'what was answered then is answered still, for that knowledge');
  const { act } = await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
  equal(act?.force, 'ANNULLED', 'the file says so');
}
