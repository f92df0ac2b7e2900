-- The one order of commits (RESOLVER G1), and the one feed that audit, events and Worlds read.

create extension if not exists btree_gist;

create domain world_id as text check (value in ('real', 'planspiel'));

-- One row. Whoever updates it holds its lock until the end of the transaction: that is the order.
create table head (
  one boolean primary key default true check (one),
  seq bigint not null,
  at timestamptz not null,
  hash text not null
);
insert into head (seq, at, hash) values (0, 'epoch', repeat('0', 64));

-- n = 0 is the commit itself, with its payload; the others name the records that it opened or closed.
-- payload and salt are erased together, payload_hash stays: the chain holds without them (I10).
create table change (
  seq bigint not null,
  n integer not null,
  at timestamptz not null,
  world world_id,
  kind text not null,
  actor_kind text not null,
  actor text not null,
  op text not null check (op in ('COMMIT', 'OPEN', 'CLOSE', 'REGISTER')),
  fact_kind text,
  fact text,
  version integer,
  salt text,
  payload text,
  payload_hash text not null,
  previous text not null,
  hash text not null,
  primary key (seq, n),
  check ((op = 'COMMIT') = (n = 0)),
  check ((op = 'COMMIT') = (fact is null)),
  check ((fact is null) = (fact_kind is null) and (fact is null) = (version is null))
);

-- Two processes that seed at once, or a seed that is started again after a kill: the second finds the first.
create unique index change_one_seed on change (kind) where kind = 'seed' and n = 0;

-- The Seq that this very transaction took, or null. xmin tells who wrote the row's visible version.
create function held_head() returns bigint language sql stable as $$
  select seq from head where xmin = pg_current_xact_id()::xid
$$;

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% of %: refused. Records are only added; a correction is a new version, a change of the world a new fact.', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create function head_moves_forward() returns trigger language plpgsql as $$
begin
  if new.seq not in (old.seq, old.seq + 1) or new.at < old.at or (new.seq = old.seq and held_head() is null) then
    raise exception 'The head moves forward by one, with an instant that never runs backwards.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger forward before update on head for each row execute function head_moves_forward();
create trigger kept before delete or truncate on head for each statement execute function refuse_rewriting();

create function change_under_head() returns trigger language plpgsql as $$
begin
  if exists (select from fresh where seq is distinct from held_head()) then
    raise exception 'A change is written by the transaction that took the head, with its Seq.' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create function change_only_erased() returns trigger language plpgsql as $$
begin
  if old.op <> 'COMMIT' or new.salt is not null or new.payload is not null or (to_jsonb(new) - 'salt' - 'payload') <> (to_jsonb(old) - 'salt' - 'payload') then
    raise exception 'A change is never edited: only the payload of a commit is erased, together with the salt.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger under_head after insert on change referencing new table as fresh for each statement execute function change_under_head();
create trigger only_erased before update on change for each row execute function change_only_erased();
create trigger kept before delete or truncate on change for each statement execute function refuse_rewriting();
