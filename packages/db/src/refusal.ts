/** What the database refuses, by stable code: the edge maps them once to problems. */
export type RefusalCode =
  | 'LOCKED' // another process uses the data directory
  | 'UNREACHABLE' // no server answers at the URL, or it does not let us in
  | 'TOO_OLD' // the server is below PostgreSQL 16
  | 'MIGRATION_CHANGED' // an applied migration is not the file that it was
  | 'NESTED' // a transaction inside a transaction
  | 'EMPTY_SPAN' // a fact that speaks of no day
  | 'OVERLAP' // two versions of one id speak of the same day in the same commit
  | 'UNKNOWN_REFERENCE' // a fact names what was never recorded
  | 'NOT_OPEN' // a version that is to be closed is not open
  | 'NOT_ALLOWED'; // an edit of what is only ever added, or a value outside of what the table takes

/** A refusal with a sentence that names the place, what was expected and what to do. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
    this.code = code;
  }
}
