import { wireFinding, type FindingsPage, type WireFinding } from '@feder/contract/schemas';
import { explainFinding, findingKinds, nearestRecord, type Ars, type Finding, type FindingKind, type LegalBasisId, type SubjectId, type WorldId } from '@feder/domain';
import { findingsAt } from './books.ts';
import { clockState, readClocks, type ClockInput, type Clocks } from './clocks.ts';
import { boardsBehind, closersOf, makersFirst } from './closers.ts';
import { targetsAt } from './endables.ts';
import { unknown } from './errors.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import { pageInOrder } from './lists.ts';
import { municipalitiesIn } from './municipalities.ts';
import { namesFor, type Lang } from './names.ts';
import { countedIn, reachOf } from './population.ts';
import { notesOn } from './boards/finding-notes.ts';

export type FindingsQuery = {
  kind?: FindingKind | undefined; state?: WireFinding['state'] | undefined; subject?: SubjectId | undefined; place?: Ars | undefined; lang: Lang; limit: number; after?: string | undefined; world: WorldId;
} & ClockInput;

/** Befunde: a page of them in words, with the counts of every kind. */
export async function listFindings(feder: Feder, query: FindingsQuery): Promise<FindingsPage> {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const subject = query.subject === undefined ? undefined : nearestRecord(loaded.world, 'subject', query.subject, clocks);
  const place = query.place === undefined ? undefined : nearestRecord(loaded.world, 'territory', query.place, clocks);
  if (query.subject !== undefined && !subject) throw unknown('subject', query.subject, 'a recorded subject id; search for it with /api/v1/search');
  if (query.place !== undefined && !place) throw unknown('place', query.place, 'a recorded key; list them with /api/v1/territories');
  const all = (await findingsAt(loaded, clocks)).filter((finding) => concerns(finding, query));
  const said = await notesOn(feder, query.world, clocks);
  const chosen = all.filter((finding) => (query.kind === undefined || finding.kind === query.kind) && (query.state === undefined || said(finding.id).state === query.state));
  const page = pageInOrder(chosen, query);
  const municipalities = municipalitiesIn(loaded, null, clocks).map(({ id }) => id);
  const population = feder.population?.[query.world];
  const targetOf = targetsAt(loaded, clocks, query.lang);
  const items = page.items.map((finding) => ({ ...told(loaded, finding, clocks, query.lang, targetOf), reach: reachOf(finding, municipalities, population), ...said(finding.id) }));
  return {
    world: loaded.id,
    clocks: clockState(feder, loaded, clocks),
    counts: findingKinds.map((kind) => countOf(kind, all, (id) => said(id).state === 'WAIVED')),
    items,
    total: page.total,
    next: page.next,
    subject: subject ? { id: subject.id, name: subject.name[query.lang] } : null,
    place: place ? { key: place.id, name: place.name } : null,
    counted: population ? countedIn(population) : null,
    names: namesFor(loaded.world, clocks, query.lang, { bodies: [], sources: [], bases: new Set(items.flatMap(({ words }) => [...words.headline, ...words.why, ...words.mend].flatMap(({ basis }) => basis ?? [])) as LegalBasisId[]) }),
  };
}

function countOf(kind: FindingKind, all: readonly Finding[], isWaived: (id: string) => boolean): FindingsPage['counts'][number] {
  const mine = all.filter((finding) => finding.kind === kind);
  return { kind, findings: mine.length, cells: mine.reduce((sum, { cells }) => sum + cells.reduce((part, { count }) => part + count, 0), 0), waived: mine.filter(({ id }) => isWaived(id)).length };
}

const concerns = ({ cells }: Finding, { subject, place }: FindingsQuery): boolean =>
  (subject === undefined || cells.some((run) => run.subject === subject)) && (place === undefined || cells.some((run) => (subject === undefined || run.subject === subject) && run.places.some((one) => meets(one, place))));

/** Whether a run of cells has one at the place, in it, or around it. The cells of a run are neighbours, so whatever has cells between its ends is in it. */
function meets({ from, to }: Finding['cells'][number]['places'][number], place: Ars): boolean {
  const lifted = place.slice(0, from.length);
  return place.length >= from.length ? from <= lifted && lifted <= to : from.startsWith(place) || to.startsWith(place) || (from < place && place < to);
}

function told(loaded: LoadedWorld, finding: Finding, clocks: Clocks, lang: Lang, targetOf: ReturnType<typeof targetsAt>): Omit<WireFinding, 'state' | 'notes' | 'reach'> {
  const [run] = finding.cells;
  const place = run?.places[0]?.from;
  const link = run?.role && place !== undefined ? { subject: run.subject, place, role: run.role } : null;
  return {
    ...wireFinding(finding, targetOf),
    words: explainFinding(loaded.world, finding, clocks, lang),
    link,
    closers: link && finding.mend.act !== 'RECORD' ? makersFirst(closersOf(loaded, link.subject, link.role, link.place, clocks, lang), boardsBehind(loaded, finding, clocks)).map(({ id, name }) => ({ id, name })) : [],
  };
}
