// The public surface: everything else is inside.
export { createDatabase, type Database, type DatabaseConfig } from './database.ts';
export { migrate } from './migrate/migrate.ts';
export { transact, type Tx } from './transaction/transact.ts';
export type { SlowTransaction } from './transaction/watch.ts';
export { Refusal, type RefusalCode } from './refusal.ts';
export type { Actor } from './changes/actor.ts';
export { appendChange, type ChangeHeader } from './changes/append-change.ts';
export { changesSince, type Change } from './changes/changes-since.ts';
export { commitFacts, type FactsChange, type WorldChange } from './changes/commit-facts.ts';
export { head, type Head } from './changes/head.ts';
export { loadFacts } from './facts/load-facts.ts';
export { readChanges } from './changes/read-changes.ts';
export { keepFacts, takeKept, type Kept } from './kept/kept.ts';
export { seedOnce } from './seed/seed-once.ts';
export { insertCorrectionRequest, type CorrectionRequest } from './corrections/insert-correction-request.ts';
export { verifyChain, type Checkpoint, type Verdict } from './changes/verify-chain.ts';
