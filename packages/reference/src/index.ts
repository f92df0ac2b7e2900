// The public surface: two worlds, as seeds for the database, the rules of procedure, and the outlines and inhabitants of the municipalities.
export { boundarySource, readBoundaries } from './territory/boundaries.ts';
export { readPopulation } from './territory/population.ts';
export { planspielBoards } from './planspiel/boards.ts';
export { planspielSeed } from './planspiel/seed.ts';
export { procedures } from './procedure/rules/all.ts';
export { realSeed } from './real/seed.ts';
