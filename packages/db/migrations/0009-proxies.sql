-- Stimmrechtsübertragung: a seat gives its vote to another for one session. Records of boards like any other (0007). What was written before says nothing of proxies.

alter table act.procedure add column proxies integer check (proxies >= 0);
alter table act.vote add column by_proxy boolean check (by_proxy);

create table act.proxy (
  world world_id not null, id text not null, seq bigint not null, session text not null, n integer not null, seat text not null, "to" text, office text not null,
  primary key (world, id), unique (world, session, n), check ("to" is distinct from seat), foreign key (world, session) references act.session, foreign key (world, office) references act.office
);

-- Makes a table of records what 0007 made of its own: written by the commit that took the head, and never rewritten.
create function act.keep(kind text) returns void language plpgsql as $$
begin
  execute format('create trigger born_now after insert on act.%I referencing new table as fresh for each statement execute function act.born_now()', kind);
  execute format('create trigger kept before update or delete or truncate on act.%I for each statement execute function refuse_rewriting()', kind);
end $$;
select act.keep('proxy');
