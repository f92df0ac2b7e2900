-- Bestätigungsrunden: whoever holds a task says whether the record is right. Records of boards like any other (0007).

create table act.shape (world world_id not null, id text not null, seq bigint not null, primary key (world, id));
create table act.round (like act.shape including all,
  title jsonb not null, subject text not null, due date not null, office text not null, day date not null, check (due >= day),
  foreign key (world, subject) references identity.subject, foreign key (world, office) references act.office);
create table act.confirmation (like act.shape including all,
  round text not null, assignment text not null, version integer not null, body text not null, confirms boolean not null, note text not null, office text not null, day date not null,
  foreign key (world, round) references act.round, foreign key (world, assignment) references identity.assignment, foreign key (world, body) references identity.body, foreign key (world, office) references act.office);
create table act.round_closing (like act.shape including all,
  round text not null, confirmed integer not null check (confirmed >= 0), office text not null, day date not null,
  unique (world, round), foreign key (world, round) references act.round, foreign key (world, office) references act.office);
drop table act.shape;

-- Nobody answers a round that is closed.
create function act.round_open() returns trigger language plpgsql as $$
begin
  if exists (select from act.round_closing where world = new.world and round = new.round) then
    raise exception 'The round "%" is closed.', new.round using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger while_open before insert on act.confirmation for each row execute function act.round_open();

select act.keep(kind) from unnest(array['round', 'confirmation', 'round_closing']) as kind;
