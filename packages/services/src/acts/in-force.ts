import type { KeptAct, WorldChange } from '@feder/db';
import { asId, compileResolution, nextCommit, type Change, type ClauseId, type Day, type Resolution, type Seq, type SourceId, type Span, type State, type Suspension, type Unwritten, type World } from '@feder/domain';
import { refusedBy } from '../simulate.ts';
import { resolutionOf } from './effect.ts';
import type { DraftFile } from './file.ts';
import type { BoardFile } from './standing.ts';

/** What an act does to the facts of its world. */
export type FactsOfAct = Omit<WorldChange, 'world' | 'acts'>;

type Adopted = { file: DraftFile; act: Omit<KeptAct<'resolution'>, 'seq'>; rules: BoardFile; state: State; suspendedOn: Day | null };

/** The act as it is compiled: its text is the version that was voted on. */
function resolutionFrom(file: DraftFile, act: Adopted['act']): Resolution {
  const text = file.texts.find(({ version }) => version === act.version) ?? file.text;
  const places = act.places === null ? undefined : { secret: false, places: act.places };
  return { ...resolutionOf({ ...file, text }, { id: act.id, label: act.label, adopted: act.adopted, places }), effect: act.effect };
}

/** What the act writes now, if this is the state at which its board brings acts into force (§6): exactly once, nobody keys it in again. */
export function factsInForce(change: Change | null, { state, rules, suspendedOn }: Pick<Adopted, 'state' | 'rules' | 'suspendedOn'>): { facts?: FactsOfAct } {
  return change && state === rules.procedure.inForceAt ? { facts: factsOf(change, suspendedOn) } : {};
}

/** The commit that would write the act, null if it is written already. @throws FederError REFUSED where a clause cannot be written any more */
export function changeOf(world: World, head: Seq, { file, act }: Pick<Adopted, 'file' | 'act'>): Change | null {
  const compiled = compileResolution(world, resolutionFrom(file, act), { ...nextCommit(world), seq: (head + 1) as Seq });
  if (compiled.outcome === 'REFUSED') throw refusedBy(compiled.refusals, { lang: 'de', clauses: file.text.clauses });
  return compiled.outcome === 'WRITES' ? compiled.change : null;
}

function factsOf({ opened, sources = [] }: Change, suspendedOn: Day | null): FactsOfAct {
  const open: Record<string, unknown[]> = {};
  for (const { kind, record } of opened) (open[kind] ??= []).push(record);
  const [source] = sources;
  if (suspendedOn !== null && source) open['suspension'] = opened.filter(({ kind }) => kind === 'clause').map(({ record }) => suspensionOf(record.id as ClauseId, { from: suspendedOn, to: null }, source.id));
  return { open, sources };
}

/** An objection rests a clause from its day on. */
export const suspensionOf = (clause: ClauseId, valid: Span, source: SourceId): Unwritten<Suspension> =>
  ({ id: asId(`${clause}.aussetzung`), clause, valid, evidence: { source, confidence: 'CONFIRMED' }, basis: [] });
