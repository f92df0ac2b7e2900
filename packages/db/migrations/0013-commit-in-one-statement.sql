-- A commit of records of boards in one statement: locks, head, records and chain. All guards of the tables hold.

-- Writes rows into one table of records. It has a branch for each of them, so that its plans are made once for a connection.
create function act.learn_to_enter() returns void language plpgsql as $$
declare
  branches text;
begin
  select string_agg(format('when %1$L then insert into act.%1$I select p.* from jsonb_array_elements(entered) r cross join lateral jsonb_populate_record(null::act.%1$I, r || birth) p;', table_name), E'\n' order by table_name)
    into branches from information_schema.tables where table_schema = 'act' and table_name not in ('way', 'session_way');
  execute format('create or replace function act.enter(kind text, entered jsonb, birth jsonb) returns void language plpgsql as %L', E'begin\ncase kind\n' || branches || E'\nend case;\nend');
end $$;
select act.learn_to_enter();

create or replace function act.keep(kind text) returns void language plpgsql as $$
begin
  execute format('create trigger born_now after insert on act.%I referencing new table as fresh for each statement execute function act.born_now()', kind);
  execute format('create trigger kept before update or delete or truncate on act.%I for each statement execute function refuse_rewriting()', kind);
  perform act.learn_to_enter();
end $$;

-- Nothing is written, and `seq` is null, where a record of the `kinds` was written after the commit `read`: what the act was decided by stands no more.
-- Loops count, and what needs no table is an expression: each statement inside costs as much as all of its work.
create function act.commit(told jsonb, out seq bigint, out at text) language plpgsql as $$
#variable_conflict use_column
declare
  part jsonb;
  did text;
  next_seq bigint;
  next_at timestamptz;
  next_text text;
  last text;
  hashed text;
  before text;
  lines change[] := '{}';
begin
  for i in 0 .. jsonb_array_length(told -> 'locks') - 1 loop
    part := told -> 'locks' -> i;
    if (part ->> 'shared')::boolean then did := pg_advisory_xact_lock_shared(hashtextextended(part ->> 'key', 0)); else did := pg_advisory_xact_lock(hashtextextended(part ->> 'key', 0)); end if;
  end loop;

  select h.seq + 1, greatest(clock_timestamp(), h.at + interval '1 microsecond'), h.hash into strict next_seq, next_at, last from head h for update;
  if (told ->> 'read')::bigint < next_seq - 1 then
    if exists (select from change c where c.seq > (told ->> 'read')::bigint and c.world = told ->> 'world' and told -> 'kinds' ? c.fact_kind) then return; end if;
  end if;

  -- The text that is hashed is the one of src/changes/chain.ts: `said` holds the members between the instant and the hashes, as JSON writes them. A record's payload carries the Seq between what sorts before and after it.
  next_text := to_char(next_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  for i in 0 .. jsonb_array_length(told -> 'lines') - 1 loop
    part := told -> 'lines' -> i;
    before := last;
    hashed := encode(sha256(convert_to((part ->> 'salt') || coalesce(part ->> 'payload', (part ->> 'before') || next_seq || (part ->> 'after')), 'UTF8')), 'hex');
    last := encode(sha256(convert_to('[' || next_seq || ',' || i || ',"' || next_text || '",' || (part ->> 'said') || ',"' || hashed || '","' || before || '"]', 'UTF8')), 'hex');
    lines[i] := row(next_seq, i, next_at, told ->> 'world', told ->> 'kind', told ->> 'actor_kind', told ->> 'actor', part ->> 'op', part ->> 'fact_kind', part ->> 'fact', (part ->> 'version')::integer,
      part ->> 'salt', part ->> 'payload', hashed, before, last)::change;
  end loop;

  update head h set seq = next_seq, at = next_at, hash = last;
  for i in 0 .. jsonb_array_length(told -> 'acts') - 1 loop
    part := told -> 'acts' -> i;
    did := act.enter(part ->> 'table', part -> 'rows', jsonb_build_object('world', told ->> 'world', 'seq', next_seq));
  end loop;
  insert into change select * from unnest(lines);
  seq := next_seq;
  at := next_text;
end $$;
