import type { DraftView } from '@feder/contract/schemas';
import { readActs, type KeptAct } from '@feder/db';
import { explainClause, explainRefusal, forceOfResolution, linesOf, meeting, permitted, recordsOf, stateName, stateOf, summaryOf, type Clause, type Day, type DraftId, type Language, type OfficeId, type Standing, type State, type WorldId } from '@feder/domain';
import type { Actor } from '../actor.ts';
import { joinableBy, joinedTo, placeNamed } from '../acts/accede.ts';
import { digestOf, effectOf } from '../acts/effect.ts';
import { mayNotObject } from '../acts/object.ts';
import { readDraft, sessionOf, type DraftFile } from '../acts/file.ts';
import { assessmentsOf } from '../acts/report.ts';
import { FederError } from '../errors.ts';
import { officeOf, readBoard, standingOf } from '../acts/standing.ts';
import { wireClause } from '../acts/wire-clause.ts';
import { headSeq, type Feder } from '../feder.ts';
import { municipalitiesIn } from '../municipalities.ts';
import { reachOf } from '../population.ts';
import { rowOf } from './list-drafts.ts';
import { mayAround, mayOf } from './may.ts';
import { officeNames } from './view-board.ts';
import { readBallotState, viewBallot } from './view-ballot.ts';
import { viewPreparation } from './view-preparation.ts';

/** The whole file of a draft: texts, steps, votes, the act that came of it, and what whoever asks may do on a day, today unless one is played. */
export async function viewDraft(feder: Feder, actor: Actor, id: string, { world, lang, on = feder.today() }: { world: WorldId; lang: Language; on?: Day | undefined }): Promise<DraftView> {
  const { db } = feder;
  const file = await readDraft(db, world, id, 'id');
  const mine = { draft: id as DraftId };
  const board = await readBoard(db, world, file.draft.board, file.steps.at(-1)?.day ?? feder.today());
  const office = await officeOf(db, actor, world);
  const [act] = await readActs(db, world, 'resolution', mine);
  const shown = act ? viewAct(feder, world, act, office?.body ?? null) : null;
  const has = standingOf(office, board, file, office && shown && shown.joinable.length > 0 ? [office.body] : []);
  const ballots = await Promise.all((await readActs(db, world, 'ballot', mine)).map((ballot) => readBallotState(feder, world, board, ballot)));
  return {
    ...rowOf(file.draft, file.steps, file.text.version, act), office: file.draft.office, referredFrom: file.draft.referredFrom, referredTo: (await readActs(db, world, 'draft', { referredFrom: id as DraftId })).map((each) => each.id),
    texts: file.texts.map(({ version, rank, effect, clauses, reasons, hash, office, seq }) => ({ version, rank, effect, clauses: clauses.map(wireClause), reasons, hash, office, seq, words: clauses.map((clause) => ({ number: clause.number, sentence: wordsOf(feder, world, clause, lang) })) })),
    clauses: clausesIn(feder, world, file, lang), effect: await effectNow(feder, world, file, lang),
    steps: file.steps.map(({ n, event, from, to, day, office, note, seq }) => ({ n, event, from, to, day, office, note, seq })),
    ...await viewPreparation(feder, world, file, await officeNames(feder, world), (clause) => wordsOf(feder, world, clause, lang)),
    recusals: (await readActs(db, world, 'recusal', mine)).map(({ seat, reason }) => ({ seat, reason })),
    ballots: ballots.map((ballot) => viewBallot(ballot, (office?.id ?? null) as OfficeId | null)), act: shown,
    objections: (await readActs(db, world, 'objection', mine)).map(({ by, office, grounds, day }) => ({ by, office, grounds, day })),
    collides: await collisions(feder, world, file), session: (await sessionOf(db, world, file))?.session.id ?? null,
    states: Object.fromEntries(file.steps.map(({ to }) => [to, stateName(to)])), may: await mayAround(file, { ...mayOf('draft', has, { draft: file.state }), ...mayAssess(has, shown) }, async () => (office ? mayNotObject({ tx: db, world, by: office.id as OfficeId, on }, file, board) : null)),
  };
}

/** The costs of a Ziffer are assessed once it is in force, whatever the state of its file. */
function mayAssess(has: ReadonlySet<Standing>, act: DraftView['act']): DraftView['may'] {
  if (!act || act.clauses.length === 0) return {};
  const told = permitted('assess-costs', has);
  return { 'assess-costs': { may: told.may, why: told.may ? null : explainRefusal(told) } };
}

function viewAct(feder: Feder, world: WorldId, act: KeptAct<'resolution'>, asking: string | null): NonNullable<DraftView['act']> {
  const { id, label, adopted, hash, places } = act;
  const loaded = feder.worlds[world];
  const clocks = { on: feder.today(), at: headSeq(loaded) };
  const named = placeNamed(loaded.world, clocks);
  const force = forceOfResolution(loaded.world, id, clocks)?.force ?? null;
  const joinable = asking === null ? [] : joinableBy(loaded.world, act, asking, clocks).map(named);
  const clauses = recordsOf(loaded.world, 'clause').filter(({ resolution }) => resolution === id).map((clause) => ({ id: clause.id, number: clause.number, assessments: assessmentsOf(loaded.world, clause.id).map(({ title }) => title) })).sort((a, b) => a.number - b.number);
  return { id, label, adopted, hash, places: places ? [...places] : null, force, joined: joinedTo(loaded.world, act).map(named), joinable, clauses };
}

function clausesIn(feder: Feder, world: WorldId, { text }: DraftFile, lang: Language): DraftView['clauses'] {
  return text.clauses.map((clause) => ({ number: clause.number, kind: clause.kind, words: wordsOf(feder, world, clause, lang) }));
}

export function wordsOf(feder: Feder, world: WorldId, clause: Clause, lang: Language): DraftView['clauses'][number]['words'] {
  const loaded = feder.worlds[world];
  return explainClause(loaded.world, clause, { on: feder.today(), at: headSeq(loaded) }, lang);
}

const BEFORE_THE_END: readonly State[] = ['DRAFT', 'SUBMITTED', 'SCHEDULED', 'OPEN', 'VOTING'];

/** What the text would change now, and whether that is what was shown last. */
async function effectNow(feder: Feder, world: WorldId, file: DraftFile, lang: Language): Promise<DraftView['effect']> {
  if (!BEFORE_THE_END.includes(file.state)) return null;
  const loaded = feder.worlds[world];
  try {
    const impact = effectOf(loaded.world, file, feder.today());
    const shown = (await readActs(feder.db, world, 'impact', { draft: file.draft.id as DraftId })).filter(({ version }) => version === file.text.version).at(-1);
    const head = headSeq(loaded);
    const municipalities = municipalitiesIn(loaded, null, { on: feder.today(), at: head }).map(({ id }) => id);
    return { ...summaryOf(loaded.world, impact, head, lang), head, reach: reachOf({ cells: impact.changes }, municipalities, feder.population?.[world]), stale: shown !== undefined && shown.digest !== digestOf(impact) };
  } catch (refused) {
    if (refused instanceof FederError) return null;
    throw refused;
  }
}

const UNDER_WAY: readonly State[] = ['SUBMITTED', 'SCHEDULED', 'OPEN', 'VOTING', 'ADOPTED', 'CERTIFIED'];

/** Radar: other texts under way that decide on the same lines. */
async function collisions(feder: Feder, world: WorldId, file: DraftFile): Promise<DraftView['collides']> {
  const loaded = feder.worlds[world].world;
  const mine = linesOf(loaded, file.text.clauses);
  const [drafts, steps, texts] = [await readActs(feder.db, world, 'draft'), await readActs(feder.db, world, 'draftEvent'), await readActs(feder.db, world, 'draftText')];
  return drafts.filter(({ id }) => id !== file.draft.id && id !== file.draft.referredFrom).flatMap((draft) => {
    const state = stateOf(steps.filter((step) => step.draft === draft.id));
    const text = texts.filter((each) => each.draft === draft.id).at(-1);
    const lines = text && UNDER_WAY.includes(state) ? meeting(mine, linesOf(loaded, text.clauses)) : [];
    return lines.length > 0 ? [{ draft: draft.id, board: draft.board, title: draft.title, state, lines: lines.map(({ subject, role }) => ({ subject, role })) }] : [];
  });
}
