import { acts } from '@feder/contract/schemas';
import { readActs, type KeptAct } from '@feder/db';
import { nearestRecord, recordsOf, type Ars, type Clause, type Clocks, type DraftId, type World } from '@feder/domain';
import { FederError } from '../errors.ts';
import { done, verb } from './act.ts';
import { worldAtHead } from './effect.ts';
import { aboutDraft, type DraftFile } from './file.ts';
import { changeOf, factsInForce } from './in-force.ts';
import { bodiesOf, spokenBy } from './report.ts';

type Act = Pick<KeptAct<'resolution'>, 'id' | 'places'>;

/** What the clauses of one more place stand under: the act, and who joined it. */
const accessionOf = ({ id }: Act, place: Ars | ''): string => `${id}.beitritt-${place}`;

/** Who has joined, in the order of keys. */
export const joinedTo = (world: World, act: Act): Ars[] => [...new Set(recordsOf(world, 'clause').flatMap(({ resolution }) => (resolution.startsWith(accessionOf(act, '')) ? [resolution.slice(accessionOf(act, '').length) as Ars] : [])))].sort();

/** The places for which a body can join: it speaks for them, and the act does not bind them yet. */
export function joinableBy(world: World, act: Act, body: string, clocks: Clocks): Ars[] {
  if (act.places === null) return [];
  const bound = new Set<Ars>([...act.places, ...joinedTo(world, act)]);
  return spokenBy(world, body, clocks).filter((place) => !bound.has(place));
}

export const placeNamed = (world: World, clocks: Clocks) => (place: Ars) => ({ place, name: nearestRecord(world, 'territory', place, clocks)?.name ?? place });

/** Beitritt: a resolution that binds only those who agreed binds one more place, from this day on. Its clauses are written for that place as they were for the others. */
export const accede = verb({
  action: 'accede', input: acts.accede,
  about: async (scene, { draft, place }) => {
    const about = await aboutDraft(scene, { draft });
    const { world, seq } = await worldAtHead(scene);
    const [act] = await readActs(scene.tx, scene.world, 'resolution', { draft: draft as DraftId });
    return { ...about, world, seq, act, concerned: bodiesOf(world, place, { on: scene.on, at: seq }) };
  },
  run: (scene, { draft, place }, { file, world, seq, act, rules }) => {
    if (!act || act.places === null) throw new FederError('CONFLICT', 'Dieser Beschluss bindet alle; ein Beitritt ist nicht vorgesehen. / This resolution binds everybody; nobody can join it.', [{ field: 'draft', expected: 'a resolution that binds those who agreed', got: draft }]);
    if (act.places.includes(place) || joinedTo(world, act).includes(place)) throw new FederError('CONFLICT', 'Dieser Ort ist schon gebunden. / This place is bound already.', [{ field: 'place', expected: 'a place that is not bound yet', got: place }]);
    const joining = { ...act, id: accessionOf(act, place), label: `${act.label}, Beitritt ${place}`, adopted: scene.on, places: [place] };
    const change = changeOf(world, seq, { file: fromThatDay(file, act.version, scene.on), act: joining });
    return { done: done(joining.id, file.state), acts: {}, ...factsInForce(change, { rules, state: rules.procedure.inForceAt, suspendedOn: null }) };
  },
});

/** Nobody joins for the past: a clause that began earlier begins with the accession. */
function fromThatDay(file: DraftFile, voted: number, day: string): DraftFile {
  const later = (clause: Clause): Clause => ('from' in clause && clause.from < day ? { ...clause, from: day } as Clause : clause);
  return { ...file, texts: file.texts.map((text) => (text.version === voted ? { ...text, clauses: text.clauses.map(later) } : text)) };
}
