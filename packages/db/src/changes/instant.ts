import { sql, type RawBuilder } from 'kysely';

/** A timestamp column as ISO 8601 in UTC with microseconds, whatever zone and date style the connection has. */
export const instant = (column: string): RawBuilder<string> => sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
