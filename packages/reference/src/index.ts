// The public surface: two worlds, as seeds for the database.
export { realSeed } from './real/seed.ts';
