import { readRatio, writeRatio, type Holder, type Origin, type Scope } from '@feder/domain';

/** A row as JSON: what PostgreSQL takes in by jsonb_to_recordset and gives out by row_to_json. An absent value is null. */
export type Row = Record<string, unknown>;

/** One property of a record and the columns that hold it, with their PostgreSQL types. */
export type Codec<Value> = {
  columns: Readonly<Record<string, string>>;
  write(value: Value): Row;
  /** undefined: the row holds no such property. */
  read(row: Row): Value | undefined;
};

/** A property that fills the column of its own name. */
export type Plain<Value> = { type: string; nullable?: true; was?: Value };

export const text: Plain<string> = { type: 'text' };
export const whole: Plain<number> = { type: 'integer' };
export const flag: Plain<boolean> = { type: 'boolean' };
export const day: Plain<string> = { type: 'date' };
export const json: Plain<object> = { type: 'jsonb' };
export const list: Plain<string[]> = { type: 'text[]' };
/** A property that is always there and may be null, other than one that may be absent. */
export const textOrNull: Plain<string | null> = { type: 'text', nullable: true };
export const dayOrNull: Plain<string | null> = { type: 'date', nullable: true };

export const scope: Codec<Scope> = {
  columns: { within: 'text[]', excepted: 'text[]', status: 'text' },
  write: ({ within, except, status }) => ({ within, excepted: except ?? null, status: status ?? null }),
  read: (row) => row.within === null ? undefined : ({
    within: row.within,
    ...(row.excepted !== null && { except: row.excepted }),
    ...(row.status !== null && { status: row.status }),
  } as Scope),
};

export const origin: Codec<Origin> = {
  columns: { origin_clause: 'text', origin_existing: 'text' },
  write: (value) => ({ origin_clause: 'clause' in value ? value.clause : null, origin_existing: 'existing' in value ? value.existing : null }),
  read: (row) => (row.origin_clause === null ? { existing: row.origin_existing } : { clause: row.origin_clause }) as Origin,
};

/** 'ALL' or the places that are bound; null in the table is all. */
export const boundTo: Codec<'ALL' | string[]> = {
  columns: { bound_to: 'text[]' },
  write: (value) => ({ bound_to: value === 'ALL' ? null : value }),
  read: (row) => row.bound_to === null ? 'ALL' : row.bound_to as string[],
};

const holderToJson = (holder: Holder): Row => ({ ...holder, ...(holder.share && { share: writeRatio(holder.share) }) });
const holderFromJson = ({ share, ...named }: Row): Holder => ({ ...named, ...(typeof share === 'string' && { share: readRatio(share) }) } as Holder);

/** Shares are kept as "3/5": exact, and readable in the table. */
export const holders: Codec<[Holder, ...Holder[]]> = {
  columns: { holders: 'jsonb' },
  write: (value) => ({ holders: value.map(holderToJson) }),
  read: (row) => (row.holders as Row[]).map(holderFromJson) as [Holder, ...Holder[]],
};

export const fromHolder: Codec<Holder> = {
  columns: { from_body: 'text', from_fn: 'text', from_share: 'text' },
  write: (value) => {
    const { body = null, fn = null, share = null } = holderToJson(value);
    return { from_body: body, from_fn: fn, from_share: share };
  },
  read: ({ from_body: body, from_fn: fn, from_share: share }) => holderFromJson({ ...(body === null ? { fn } : { body }), share }),
};
