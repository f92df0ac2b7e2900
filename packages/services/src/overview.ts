import type { Overview } from '@feder/contract/schemas';
import { levelOf, matrix, nearestRecord, recordsAt, statuses, type Ars, type Day, type WorldId } from '@feder/domain';
import { clockState, readClocks, type ClockInput, type Clocks } from './clocks.ts';
import { coreRoles, coreRow } from './core-row.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import { figuresOf } from './figures.ts';
import { municipalitiesIn } from './municipalities.ts';
import type { Lang } from './names.ts';
import { countedIn, reachOfPlaces } from './population.ts';
import { daysBetween } from './days.ts';

export type OverviewQuery = { lang: Lang; world: WorldId } & ClockInput;

/** The overviews of a loaded world that were asked for last. A commit brings a new world, and with it an empty shelf. */
const shelves = new WeakMap<LoadedWorld, Map<string, Overview>>();
const MOST_KEPT = 16;

/** Lagebild: every initiative and component with who carries its core roles, what is open, what is due. */
export function overviewOf(feder: Feder, query: OverviewQuery): Overview {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const shelf = shelves.get(loaded) ?? new Map<string, Overview>();
  shelves.set(loaded, shelf);
  const key = `${feder.today()} ${clocks.on} ${clocks.at} ${query.lang}`;
  const found = shelf.get(key) ?? compose(feder, loaded, clocks, query.lang);
  shelf.delete(key);
  shelf.set(key, found);
  const [oldest] = shelf.keys();
  if (shelf.size > MOST_KEPT && oldest !== undefined) shelf.delete(oldest);
  return found;
}

function compose(feder: Feder, loaded: LoadedWorld, clocks: Clocks, lang: Lang): Overview {
  const subjects = recordsAt(loaded.world, 'subject', clocks);
  const land = recordsAt(loaded.world, 'territory', clocks).find((place) => levelOf(place.id) === 'LAND')?.id;
  const shown = land === undefined ? [] : subjects.filter(({ kind }) => kind === 'INITIATIVE' || kind === 'COMPONENT');
  const municipalities = land === undefined ? [] : municipalitiesIn(loaded, land, clocks).map(({ id }) => id);
  const population = feder.population?.[loaded.id];
  const reach = (places: readonly Ars[]) => (population ? reachOfPlaces(places, municipalities, population) : null);
  const matters = matrix(loaded.world, { subjects: shown.map(({ id }) => id), roles: coreRoles, ...clocks });
  const rows = land === undefined ? [] : shown.map((subject) => coreRow(loaded, subject, land, { ...matters, reach }, clocks, lang)).sort(byUrgency);
  const cells = rows.flatMap((row) => row.cells);
  const services = subjects.filter(({ kind }) => kind === 'SERVICE');
  return {
    world: loaded.id,
    clocks: clockState(feder, loaded, clocks),
    counts: {
      initiatives: rows.length,
      services: services.length,
      municipalities: municipalities.length,
      bodies: recordsAt(loaded.world, 'body', clocks).length,
      boards: recordsAt(loaded.world, 'board', clocks).length,
    },
    rows,
    counted: population ? countedIn(population) : null,
    totals: Object.fromEntries(statuses.map((status) => [status, cells.filter((cell) => cell.status === status).length])) as Overview['totals'],
    figures: figuresOf(loaded, rows, services, clocks, lang),
    agreements: agreementsOf(loaded, clocks, lang),
    boards: recordsAt(loaded.world, 'board', clocks).map((board) => ({ id: board.id, name: board.name[lang], summary: board.summary[lang] })),
  };
}

/** What is open comes first, then what is answered most, then what nobody recorded. */
function byUrgency(a: Overview['rows'][number], b: Overview['rows'][number]): number {
  const open = (row: Overview['rows'][number]) => row.cells.filter(({ status }) => status === 'GAP' || status === 'CONFLICT').length;
  const answered = (row: Overview['rows'][number]) => row.cells.filter((cell) => cell.holders.length > 0).length;
  return open(b) - open(a) || answered(b) - answered(a) || a.name.localeCompare(b.name, 'de');
}

function agreementsOf({ world }: LoadedWorld, clocks: Clocks, lang: Lang): Overview['agreements'] {
  return recordsAt(world, 'agreement', clocks)
    .map(({ id, name, summary, parties, state, due, valid, evidence }) => ({
      id, name: name[lang], summary: summary[lang], state, since: valid.from, confidence: evidence.confidence, source: evidence.source,
      parties: parties.map((party) => nearestRecord(world, 'body', party, clocks)?.name[lang] ?? party),
      due: due ?? null,
      daysLeft: due ? daysBetween(clocks.on, due as Day) : null,
    }))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.name.localeCompare(b.name, 'de'));
}
