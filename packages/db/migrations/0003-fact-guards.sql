-- What no client of the database can get around.

-- A fact is born in the commit that writes it; a past answer could change otherwise.
create function fact.born_now() returns trigger language plpgsql as $$
begin
  if exists (select from fresh where lower(known) is distinct from held_head() or not upper_inf(known)) then
    raise exception 'fact.%: a fact is known from the commit that writes it, and open. Take the head first.', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

-- The only update that a table of facts knows (G2): known [n,) becomes [n,m), m the Seq of the commit that closes it.
create function fact.only_closed() returns trigger language plpgsql as $$
begin
  if not upper_inf(old.known) or upper_inf(new.known) or lower(new.known) <> lower(old.known) or upper(new.known) is distinct from held_head()
    or (to_jsonb(new) - 'known') <> (to_jsonb(old) - 'known') then
    raise exception 'fact.%: "%" version % is not edited. An open version can only be closed, by the commit that took the head.', tg_table_name, old.id, old.version
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- References inside lists: pairs of (expression over the fresh row f that yields ids, kinds of which one must know the id).
-- Identities are never deleted, so what is checked here once stays true.
create function fact.refuse_unknown() returns trigger language plpgsql as $$
declare
  unknown record;
  known_in text;
begin
  for i in 0 .. tg_nargs / 2 - 1 loop
    select string_agg(format('exists (select from identity.%I k where k.world = f.world and k.id = r.id)', kind), ' or ')
      into known_in from unnest(string_to_array(tg_argv[2 * i + 1], ' or ')) as kind;
    execute format('select f.id as fact, r.id as named from fresh f cross join lateral %s as r(id) where r.id is not null and not (%s) limit 1', tg_argv[2 * i], known_in)
      into unknown;
    if unknown.fact is not null then
      raise exception 'fact.% "%" names the % "%", which was never recorded.', tg_table_name, unknown.fact, tg_argv[2 * i + 1], unknown.named
        using errcode = 'foreign_key_violation';
    end if;
  end loop;
  return null;
end $$;

do $$
declare
  kind text;
  lists text;
begin
  for kind in select table_name from information_schema.tables where table_schema = 'fact' loop
    execute format('alter table fact.%1$I add foreign key (world, id) references identity.%1$I, add foreign key (world, source) references identity.source', kind);
    execute format('create trigger born_now after insert on fact.%I referencing new table as fresh for each statement execute function fact.born_now()', kind);
    execute format('create trigger only_closed before update on fact.%I for each row execute function fact.only_closed()', kind);
    execute format('create trigger kept before delete or truncate on fact.%I for each statement execute function refuse_rewriting()', kind);
    lists := quote_literal('unnest(f.basis)') || ', ' || quote_literal('legal_basis');
    if exists (select from information_schema.columns where table_schema = 'fact' and table_name = kind and column_name = 'within') then
      lists := lists || format(', %L, %L', 'unnest(f.within || coalesce(f.excepted, ''{}''))', 'territory');
    end if;
    lists := lists || case kind
      when 'assignment' then format(', %L, %L, %L, %L, %L, %L', 'unnest(f.bound_to)', 'territory',
        '(select h ->> ''body'' from jsonb_array_elements(f.holders) h)', 'body', '(select h ->> ''fn'' from jsonb_array_elements(f.holders) h)', 'function')
      when 'agreement' then format(', %L, %L', 'unnest(f.parties)', 'body')
      when 'ending' then format(', %L, %L', '(select f.target)', 'assignment or delegation')
      when 'succession' then format(', %L, %L', 'unnest(array[f."from", f."to"])', 'body or territory')
      else '' end;
    execute format('create trigger refuse_unknown after insert on fact.%I referencing new table as fresh for each statement execute function fact.refuse_unknown(%s)', kind, lists);
  end loop;
end $$;
