-- Niederschrift: versions of a text, and the approval of one. Records of boards like any other (0007).

create table act.minutes (
  world world_id not null, id text not null, seq bigint not null, session text not null, version integer not null check (version >= 1), text text not null, hash text not null, office text not null,
  primary key (world, id), unique (world, session, version), foreign key (world, session) references act.session, foreign key (world, office) references act.office
);
create table act.minutes_approval (
  world world_id not null, id text not null, seq bigint not null, minutes text not null, office text not null, day date not null,
  primary key (world, id), unique (world, minutes), foreign key (world, minutes) references act.minutes, foreign key (world, office) references act.office
);

do $$
declare kind text;
begin
  foreach kind in array array['minutes', 'minutes_approval'] loop
    execute format('create trigger born_now after insert on act.%I referencing new table as fresh for each statement execute function act.born_now()', kind);
    execute format('create trigger kept before update or delete or truncate on act.%I for each statement execute function refuse_rewriting()', kind);
  end loop;
end $$;
