import type { ColumnType, Generated } from 'kysely';
import type { WorldId } from '@feder/domain';

type Never<T> = ColumnType<T, T, never>;

/** The tables that code names one by one. Those of the facts are written by src/facts/kinds.ts, whose types come from the domain. */
export type Tables = {
  head: { one: Generated<boolean>; seq: number; at: ColumnType<string, never, string>; hash: string };
  change: {
    seq: Never<number>; n: Never<number>; at: Never<string>; world: Never<WorldId | null>; kind: Never<string>; actor_kind: Never<string>; actor: Never<string>;
    op: Never<'COMMIT' | 'OPEN' | 'CLOSE' | 'REGISTER'>; fact_kind: Never<string | null>; fact: Never<string | null>; version: Never<number | null>;
    salt: ColumnType<string | null, string | null, null>; payload: ColumnType<string | null, string | null, null>;
    payload_hash: Never<string>; previous: Never<string>; hash: Never<string>;
  };
  correction_request: {
    id: Never<string>; world: Never<WorldId>; subject: Never<string>; role: Never<string>; place: Never<string>; on_day: Never<string>; at_seq: Never<number>;
    message: Never<string>; contact: ColumnType<string | null, string | null, null>; received: Never<number>; state: Generated<'OPEN' | 'ACCEPTED' | 'DECLINED'>;
  };
  barrier_report: { id: Never<string>; page: Never<string>; message: Never<string>; contact: ColumnType<string | null, string | null, null>; received: Never<number> };
};

/** The same columns for the test that compares them with the migrated database; the type refuses a table or a column too few. */
export const columns = {
  head: ['one', 'seq', 'at', 'hash'],
  change: ['seq', 'n', 'at', 'world', 'kind', 'actor_kind', 'actor', 'op', 'fact_kind', 'fact', 'version', 'salt', 'payload', 'payload_hash', 'previous', 'hash'],
  correction_request: ['id', 'world', 'subject', 'role', 'place', 'on_day', 'at_seq', 'message', 'contact', 'received', 'state'],
  barrier_report: ['id', 'page', 'message', 'contact', 'received'],
} as const satisfies { [Table in keyof Tables]: readonly (keyof Tables[Table])[] };
