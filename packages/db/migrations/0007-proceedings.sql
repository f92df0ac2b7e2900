-- What boards do. Records are only added: what ends or changes one is a record of its own, so the past of a matter stays as it was.

create schema act;

-- The life of a draft and of the act that comes of it (RESOLVER §8). What does not stand here cannot be written.
create table act.way (from_state text not null, event text not null, to_state text not null, primary key (from_state, event, to_state));
insert into act.way values
  ('DRAFT', 'submit', 'SUBMITTED'), ('SUBMITTED', 'hear', 'SUBMITTED'), ('SUBMITTED', 'schedule', 'SCHEDULED'), ('SUBMITTED', 'circulate', 'VOTING'), ('SUBMITTED', 'withdraw', 'WITHDRAWN'),
  ('SCHEDULED', 'call', 'OPEN'), ('SCHEDULED', 'postpone', 'SUBMITTED'), ('OPEN', 'vote', 'VOTING'), ('OPEN', 'note', 'NOTED'), ('OPEN', 'refer', 'REFERRED'), ('OPEN', 'postpone', 'SUBMITTED'),
  ('OPEN', 'withdraw', 'WITHDRAWN'), ('VOTING', 'close', 'ADOPTED'), ('VOTING', 'close', 'REJECTED'), ('VOTING', 'close', 'INQUORATE'), ('INQUORATE', 'resubmit', 'SUBMITTED'),
  ('ADOPTED', 'certify', 'CERTIFIED'), ('ADOPTED', 'resubmit', 'SUBMITTED'), ('CERTIFIED', 'publish', 'PUBLISHED'), ('ADOPTED', 'object', 'ADOPTED'), ('ADOPTED', 'confirm', 'ADOPTED'),
  ('ADOPTED', 'overturn', 'OVERTURNED'), ('CERTIFIED', 'object', 'CERTIFIED'), ('CERTIFIED', 'confirm', 'CERTIFIED'), ('CERTIFIED', 'overturn', 'OVERTURNED'), ('PUBLISHED', 'object', 'PUBLISHED'),
  ('PUBLISHED', 'confirm', 'PUBLISHED'), ('PUBLISHED', 'overturn', 'OVERTURNED'), ('PUBLISHED', 'annul', 'ANNULLED');

create table act.session_way (from_state text not null, event text not null, to_state text not null, primary key (from_state, event, to_state));
insert into act.session_way values
  ('PLANNED', 'INVITE', 'INVITED'), ('INVITED', 'OPEN', 'OPEN'), ('OPEN', 'CLOSE', 'CLOSED'), ('PLANNED', 'CANCEL', 'CANCELLED'), ('INVITED', 'CANCEL', 'CANCELLED');

create table act.shape (world world_id not null, id text not null, seq bigint not null, primary key (world, id));

create table act.office (like act.shape including all, name jsonb not null, body text not null, tasks text[] not null, foreign key (world, body) references identity.body);
create table act.procedure (like act.shape including all,
  board text not null, "from" date not null, rule jsonb not null, parameters jsonb not null, matter text not null, in_force_at text not null check (in_force_at in ('ADOPTED', 'CERTIFIED', 'PUBLISHED')),
  notice_days integer not null check (notice_days >= 0), foreign key (world, board) references identity.board);
create table act.seat_held (like act.shape including all,
  board text not null, office text not null, kind text not null check (kind in ('SEAT', 'CLERK')), seat text, places text[] not null, deputy boolean not null, "from" date not null, "to" date,
  check ("to" is null or "to" > "from"), check ((kind = 'SEAT') = (seat is not null)),
  foreign key (world, board) references identity.board, foreign key (world, office) references act.office,
  -- A seat is held by one office at a time; its deputy stands beside it.
  exclude using gist (world with =, board with =, seat with =, daterange("from", "to") with &&) where (seat is not null and not deputy));
create table act.draft (like act.shape including all,
  board text not null, title jsonb not null, office text not null, template text, referred_from text,
  foreign key (world, board) references identity.board, foreign key (world, office) references act.office, foreign key (world, referred_from) references act.draft);
create table act.draft_text (like act.shape including all,
  draft text not null, version integer not null check (version >= 1), rank text not null, effect text not null check (effect in ('BINDING', 'RECOMMENDATION')), clauses jsonb not null, reasons text not null,
  hash text not null, office text not null, unique (world, draft, version),
  foreign key (world, draft) references act.draft, foreign key (world, office) references act.office, foreign key (world, rank) references identity.rank);
create table act.session (like act.shape including all,
  board text not null, form text not null check (form in ('PRESENT', 'HYBRID', 'SECOND', 'OFFICE')), day date not null, title jsonb not null, place text not null, public boolean not null,
  foreign key (world, board) references identity.board);
create table act.session_event (like act.shape including all,
  session text not null, n integer not null, event text not null, from_state text not null, to_state text not null, office text not null, day date not null, unique (world, session, n),
  foreign key (world, session) references act.session, foreign key (world, office) references act.office, foreign key (from_state, event, to_state) references act.session_way);
create table act.agenda_item (like act.shape including all,
  session text not null, position integer not null check (position >= 1), draft text not null, public boolean not null, unique (world, session, position), unique (world, session, draft),
  foreign key (world, session) references act.session, foreign key (world, draft) references act.draft);
create table act.impact (like act.shape including all,
  draft text not null, version integer not null, at bigint not null, digest text not null, office text not null,
  foreign key (world, draft, version) references act.draft_text (world, draft, version), foreign key (world, office) references act.office);
create table act.statement (like act.shape including all,
  draft text not null, office text not null, position text not null check (position in ('AGREES', 'OBJECTS', 'REMARKS')), text text not null,
  foreign key (world, draft) references act.draft, foreign key (world, office) references act.office);
create table act.presence (like act.shape including all,
  session text not null, n integer not null, seat text not null, event text not null check (event in ('ARRIVE', 'CONNECT', 'LEAVE')), office text not null, recorded_by text not null, unique (world, session, n),
  foreign key (world, session) references act.session, foreign key (world, office) references act.office, foreign key (world, recorded_by) references act.office);
create table act.recusal (like act.shape including all,
  draft text not null, seat text not null, reason text not null, office text not null, unique (world, draft, seat), foreign key (world, draft) references act.draft, foreign key (world, office) references act.office);
create table act.ballot (like act.shape including all,
  draft text not null, session text, method text not null check (method in ('OPEN', 'NAMED', 'SECRET', 'CIRCULATION')), matter text not null, version integer not null, sitting jsonb not null, deadline date,
  opening jsonb not null, only_consenting boolean not null, proposers text[] not null, deputy boolean not null, office text not null, check ((method = 'CIRCULATION') = (deadline is not null)),
  check (not (method = 'SECRET' and only_consenting)),
  foreign key (world, draft, version) references act.draft_text (world, draft, version), foreign key (world, session) references act.session, foreign key (world, office) references act.office);
create table act.vote (like act.shape including all,
  ballot text not null, seat text not null, n integer not null, choice text not null check (choice in ('YES', 'NO', 'ABSTAIN', 'INVALID')), office text not null, unique (world, ballot, seat, n),
  foreign key (world, ballot) references act.ballot, foreign key (world, office) references act.office);
create table act.participation (like act.shape including all,
  ballot text not null, seat text not null, office text not null, unique (world, ballot, seat), foreign key (world, ballot) references act.ballot, foreign key (world, office) references act.office);
-- One run a ballot: two that close it at once have one outcome (I4, I5).
create table act.run (like act.shape including all,
  ballot text not null, procedure text not null, closing jsonb not null, snapshots jsonb not null, counters jsonb, outcome text not null, reason jsonb not null, steps jsonb not null, open text[] not null, binds text[] not null,
  unique (world, ballot), foreign key (world, ballot) references act.ballot, foreign key (world, procedure) references act.procedure);
create table act.draft_event (like act.shape including all,
  draft text not null, n integer not null, event text not null, from_state text not null, to_state text not null, office text, day date not null, note text not null, session text, ballot text, unique (world, draft, n),
  foreign key (world, draft) references act.draft, foreign key (world, office) references act.office, foreign key (world, session) references act.session, foreign key (world, ballot) references act.ballot,
  foreign key (from_state, event, to_state) references act.way);
create table act.resolution (like act.shape including all,
  board text not null, draft text not null, year integer not null, number integer not null, label text not null, version integer not null, hash text not null, adopted date not null, ballot text not null, effect text not null check (effect in ('BINDING', 'RECOMMENDATION')), places text[],
  unique (world, draft), unique (world, board, year, number), unique (world, ballot),
  foreign key (world, board) references identity.board, foreign key (world, draft, version) references act.draft_text (world, draft, version), foreign key (world, ballot) references act.run (world, ballot));
create table act.objection (like act.shape including all,
  draft text not null, by text not null, office text not null, grounds text not null, day date not null, foreign key (world, draft) references act.draft, foreign key (world, office) references act.office);
drop table act.shape;

-- Sums of a secret vote while it runs: no row a vote, so nothing tells who cast which. It is the one table here that is counted up; the run keeps what it came to.
create table act_counter (
  world world_id not null, ballot text not null, "group" text not null, choice text not null check (choice in ('YES', 'NO', 'ABSTAIN', 'INVALID')), votes integer not null default 0 check (votes >= 0),
  primary key (world, ballot, "group", choice), foreign key (world, ballot) references act.ballot
);

create function act.born_now() returns trigger language plpgsql as $$
begin
  if exists (select from fresh where seq is distinct from held_head()) then
    raise exception 'act.%: a record is written by the commit that took the head, with its Seq.', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

-- Each step begins where the one before ended.
create function act.steps_follow() returns trigger language plpgsql as $$
declare
  last record;
begin
  if tg_table_name = 'draft_event' then
    select n, to_state, day into last from act.draft_event where world = new.world and draft = new.draft and n < new.n order by n desc limit 1;
    if new.n <> coalesce(last.n, 0) + 1 or new.from_state <> coalesce(last.to_state, 'DRAFT') then
      raise exception 'Step % of draft "%" does not begin where the one before ended.', new.n, new.draft using errcode = 'restrict_violation';
    end if;
  else
    select n, to_state, day into last from act.session_event where world = new.world and session = new.session and n < new.n order by n desc limit 1;
    if new.n <> coalesce(last.n, 0) + 1 or new.from_state <> coalesce(last.to_state, 'PLANNED') then
      raise exception 'Step % of session "%" does not begin where the one before ended.', new.n, new.session using errcode = 'restrict_violation';
    end if;
  end if;
  if new.day < last.day then
    raise exception 'A step on % lies before the last one, on %.', new.day, last.day using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- No vote after the end, and in a secret one no choice beside a seat.
create function act.vote_while_open() returns trigger language plpgsql as $$
declare
  held record;
begin
  select method into held from act.ballot where world = new.world and id = new.ballot for share;
  if exists (select from act.run where world = new.world and ballot = new.ballot) then
    raise exception 'The vote "%" is closed.', new.ballot using errcode = 'restrict_violation';
  end if;
  if (held.method = 'SECRET') <> (tg_table_name = 'participation') then
    raise exception 'The vote "%" is %: a secret one keeps who took part, any other the vote of each seat.', new.ballot, held.method using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Only what the evaluator found adopted becomes an act (I4).
create function act.adopted_by_run() returns trigger language plpgsql as $$
begin
  if not exists (select from act.run where world = new.world and ballot = new.ballot and outcome in ('ADOPTED', 'CONFIRMED')) then
    raise exception 'No run of the evaluator has adopted draft "%".', new.draft using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger steps_follow before insert on act.draft_event for each row execute function act.steps_follow();
create trigger steps_follow before insert on act.session_event for each row execute function act.steps_follow();
create trigger while_open before insert on act.vote for each row execute function act.vote_while_open();
create trigger while_open before insert on act.participation for each row execute function act.vote_while_open();
create trigger adopted_by_run before insert on act.resolution for each row execute function act.adopted_by_run();

do $$
declare kind text;
begin
  foreach kind in array array['way', 'session_way'] loop
    execute format('create trigger kept before insert or update or delete or truncate on act.%I for each statement execute function refuse_rewriting()', kind);
  end loop;
  for kind in select table_name from information_schema.tables where table_schema = 'act' and table_name not in ('way', 'session_way') loop
    execute format('create trigger born_now after insert on act.%I referencing new table as fresh for each statement execute function act.born_now()', kind);
    execute format('create trigger kept before update or delete or truncate on act.%I for each statement execute function refuse_rewriting()', kind);
  end loop;
end $$;

-- A second seed, for a database that had the first before there were boards at work.
drop index change_one_seed;
create unique index change_one_seed on change (kind) where kind in ('seed', 'seed-boards') and n = 0;

-- What a request with a key was answered: sent again, it is answered the same and does nothing.
create table idempotency (
  actor text not null, key text not null check (length(key) between 8 and 200), request text not null, status integer not null, answer jsonb not null, seq bigint not null, primary key (actor, key)
);
create trigger kept before update or delete or truncate on idempotency for each statement execute function refuse_rewriting();

-- Signs the cookies of offices. Made once, read by every process that serves this database.
create table signing_key (one boolean primary key default true check (one), key text not null);
insert into signing_key (key) values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
create trigger kept before update or delete or truncate on signing_key for each statement execute function refuse_rewriting();
