// The public surface: two worlds, as seeds for the database.
export { planspielSeed } from './planspiel/seed.ts';
export { realSeed } from './real/seed.ts';
