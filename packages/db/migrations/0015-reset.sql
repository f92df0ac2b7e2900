-- Das Planspiel beginnt neu: a record of boards like any other (0007). Nothing before it is deleted.

create table act.shape (world world_id not null, id text not null, seq bigint not null, primary key (world, id));
create table act.reset (like act.shape including all,
  seed bigint not null, office text not null, day date not null, check (world = 'planspiel' and seed < seq),
  foreign key (world, office) references act.office);
drop table act.shape;

select act.keep('reset');
