// The public surface: two worlds, as seeds for the database, and the rules of procedure.
export { planspielBoards } from './planspiel/boards.ts';
export { planspielSeed } from './planspiel/seed.ts';
export { procedures } from './procedure/rules/all.ts';
export { realSeed } from './real/seed.ts';
