import { acts } from '@feder/contract/schemas';
import { readAct, readActs, type KeptAct } from '@feder/db';
import type { Acts, Ballot, DraftId } from '@feder/domain';
import { FederError, unknown } from '../errors.ts';
import { done, verb, type Scene } from './act.ts';
import { momentNow } from './ballot.ts';
import { clausesFrom, newText } from './draft.ts';
import { run, writtenSteps, type Given } from './evaluate.ts';
import { aboutDraft, sessionOf, type DraftFile } from './file.ts';
import { matterOf, sittingOf } from './vote.ts';

/** Änderungsantrag stellen: the clauses as they would be. The draft stays as it is until the board has decided. */
export const amend = verb({
  action: 'amend', input: acts.amend, about: aboutDraft,
  run: async ({ tx, world, by }, { draft, clauses, reasons }, { file }) => {
    const n = (await readActs(tx, world, 'amendment', { draft: draft as DraftId })).length + 1;
    const id = `${draft}.aenderung-${n}`;
    return { done: done(id, file.state), acts: { amendment: [{ id, draft: draft as DraftId, n, version: file.text.version, clauses: clausesFrom(clauses), reasons, office: by }] } };
  },
});

/** Über einen Änderungsantrag abstimmen: by show of hands, decided by the rule of the board; its run is stored. Once adopted, the text has a new version. */
export const decideAmendment = verb({
  action: 'decide-amendment', input: acts.decideAmendment, about: aboutDraft,
  run: async (scene, { draft, amendment: id, matter: named, votes }, { file, rules }) => {
    const amendment = await openAmendment(scene, file, id);
    const sitting = await sessionOf(scene.tx, scene.world, file);
    if (!sitting) throw new Error(`Draft ${draft} is called and stands on no agenda. It was called in a session.`);
    const moment = await momentNow(scene, rules, draft, sitting.session.id);
    const given: Given = {
      matter: matterOf(rules, named), sitting: sittingOf(sitting), proposers: [], parameters: rules.procedure.parameters, consents: [], onlyConsenting: false, lot: null, deputy: false, foundRecused: [],
    };
    const shown = votes as Ballot[];
    const decision = run(rules.procedure, { opening: moment }, moment, given, { open: shown });
    const kept: Acts['amendmentRun'] = {
      id: `${id}.ergebnis`, amendment: id, procedure: rules.procedure.id, moment, snapshots: given, votes: shown, outcome: decision.outcome, reason: decision.reason, steps: writtenSteps(rules.procedure, decision), office: scene.by, day: scene.on,
    };
    const told = { id, state: file.state, outcome: decision.outcome, reason: decision.reason };
    if (decision.outcome !== 'ADOPTED') return { done: told, acts: { amendmentRun: [kept] } };
    const { rank, effect, reasons } = file.text;
    return { done: told, acts: { amendmentRun: [kept], draftText: [newText({ by: amendment.office }, file, { rank, effect, reasons, clauses: amendment.clauses })] } };
  },
});

/** @throws FederError where it is decided, of another draft, or of a text that has changed since */
async function openAmendment({ tx, world }: Scene, file: DraftFile, id: string): Promise<KeptAct<'amendment'>> {
  const amendment = await readAct(tx, world, 'amendment', id);
  if (!amendment || amendment.draft !== file.draft.id) throw unknown('amendment', id, 'an amendment of this draft');
  if ((await readActs(tx, world, 'amendmentRun', { amendment: id })).length > 0) throw new FederError('CONFLICT', 'Über diesen Änderungsantrag ist entschieden. / This amendment is decided.', [{ field: 'amendment', expected: 'one that is open', got: id }]);
  if (amendment.version !== file.text.version) throw new FederError('CONFLICT', `Der Antrag ändert Fassung ${amendment.version}; es gilt Fassung ${file.text.version}. Stellen Sie ihn neu. / The amendment changes version ${amendment.version}; version ${file.text.version} stands. Move it anew.`, [{ field: 'amendment', expected: `one of version ${file.text.version}`, got: String(amendment.version) }]);
  return amendment;
}
