import { factKinds, type FactKind, type FactKinds } from '../facts.ts';
import type { Assignment, Expectation } from '../rules.ts';
import type { Projection } from './projection.ts';

/** Under which keys, from the outer to the inner, the versions of a kind are found; a version may stand under several. */
type Index<Kind extends FactKind> = { kind: Kind; pathsOf: (row: FactKinds[Kind]) => readonly (readonly string[])[] };

const index = <Kind extends FactKind>(kind: Kind, pathsOf: Index<Kind>['pathsOf']): Index<Kind> => ({ kind, pathsOf });

const lineAndPlaces = ({ role, subject, scope }: Assignment | Expectation): string[][] => scope.within.map((place) => [role, subject, place]);

/** Every arrangement of a projection, apart from the records by id. What it is for stands in `Projection`. */
export const indexes = {
  assignments: index('assignment', lineAndPlaces),
  expectations: index('expectation', lineAndPlaces),
  holdings: index('holding', ({ fn, area }) => area.within.map((place) => [fn, place])),
  delegationsOfBody: index('delegation', ({ from, subject }) => ('body' in from ? [[from.body, subject]] : [])),
  delegationsOfFunctions: index('delegation', ({ from, subject }) => ('fn' in from ? [[subject]] : [])),
  delegations: index('delegation', ({ subject }) => [[subject]]),
  statuses: index('statusHolding', ({ place }) => [[place]]),
  endings: index('ending', ({ target }) => [[target]]),
  suspensions: index('suspension', ({ clause }) => [[clause]]),
  acceptances: index('acceptance', ({ assignment }) => [[assignment]]),
  competences: index('competence', ({ board }) => [[board]]),
  successionsFrom: index('succession', ({ from }) => [[from]]),
  successionsTo: index('succession', ({ to }) => [[to]]),
  children: index('subject', ({ parent }) => (parent === null ? [] : [[parent]])),
};

export type Indexed = Pick<Projection, keyof typeof indexes>;

/** The arrangements of one kind, by name. */
export const indexesOf = (kind: FactKind): (keyof Indexed)[] => namesByKind.get(kind) ?? [];

const names = Object.keys(indexes) as (keyof Indexed)[];
const namesByKind = new Map(factKinds.map((kind) => [kind, names.filter((name) => indexes[name].kind === kind)]));
