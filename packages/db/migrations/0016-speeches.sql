-- Wortmeldung: who wants to speak in a session, in order. A record of boards like any other (0007).

create table act.speech (
  world world_id not null, id text not null, seq bigint not null, session text not null, n integer not null, seat text not null,
  event text not null check (event in ('ASK', 'WITHDRAW', 'FLOOR')), office text not null,
  primary key (world, id), unique (world, session, n), foreign key (world, session) references act.session, foreign key (world, office) references act.office
);

select act.keep('speech');
