-- Two-clock tables: what held on which days (valid), held true in which commits (known).

create schema identity;
create schema fact;

create domain confidence as text check (value in ('CONFIRMED', 'PUBLISHED', 'UNVERIFIED', 'ANNOUNCED'));

-- Who was ever recorded. References point here and not to versions: whether a thing exists on a day is a finding (DANGLING), not a constraint.
do $$
declare kind text;
begin
  foreach kind in array array['territory', 'body', 'subject', 'function', 'status', 'board', 'legal_basis', 'agreement', 'instrument', 'contact', 'clause',
    'assignment', 'ending', 'suspension', 'delegation', 'holding', 'status_holding', 'competence', 'expectation', 'succession', 'acceptance', 'rank', 'source']
  loop
    execute format('create table identity.%I (world world_id not null, id text not null, primary key (world, id))', kind);
    execute format('create trigger kept before update or delete or truncate on identity.%I for each statement execute function refuse_rewriting()', kind);
  end loop;
end $$;

create table rank (
  world world_id not null, id text not null, "order" integer not null, name jsonb not null,
  primary key (world, id), foreign key (world, id) references identity.rank
);
create table source (
  world world_id not null, id text not null, title jsonb not null, publisher text not null, state text not null, url text, terms text,
  primary key (world, id), foreign key (world, id) references identity.source
);
create trigger kept before update or delete or truncate on rank for each statement execute function refuse_rewriting();
create trigger kept before update or delete or truncate on source for each statement execute function refuse_rewriting();

-- The columns that every fact has. Two versions of one id may not speak of the same day in the same commit.
create table fact.shape (
  world world_id not null,
  id text not null,
  version integer not null check (version >= 1),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  known int8range not null check (not isempty(known) and not lower_inf(known)),
  source text not null,
  paragraph text,
  confidence confidence not null,
  basis text[] not null,
  start_unknown boolean check (start_unknown),
  primary key (world, id, version),
  exclude using gist (id with =, world with =, valid with &&, known with &&)
);

create table fact.territory (like fact.shape including all, name text not null, designation jsonb not null, cell boolean not null);
create table fact.body (like fact.shape including all,
  name jsonb not null, short text, grammar text not null, form text not null, level text not null, place text not null, legal_person text not null, supervised_as text,
  foreign key (world, place) references identity.territory, foreign key (world, legal_person) references identity.body,
  foreign key (world, supervised_as) references identity.subject);
create table fact.subject (like fact.shape including all,
  kind text not null, name jsonb not null, parent text, cell_level text not null, one_matter boolean check (one_matter), typing text[], synonyms text[], summary jsonb,
  foreign key (world, parent) references identity.subject);
create table fact.function (like fact.shape including all, name jsonb not null, grammar text not null);
create table fact.status (like fact.shape including all, name jsonb not null, grammar text not null);
create table fact.board (like fact.shape including all,
  name jsonb not null, short text, grammar text not null, body text not null, members integer, summary jsonb not null,
  foreign key (world, body) references identity.body);
create table fact.legal_basis (like fact.shape including all,
  norm text not null, label text not null, title jsonb not null, rank text not null, url text,
  foreign key (world, rank) references identity.rank);
create table fact.agreement (like fact.shape including all, name jsonb not null, parties text[] not null, state text not null, due text, summary jsonb not null);
create table fact.instrument (like fact.shape including all, name jsonb not null, transfers_duty boolean not null);
create table fact.contact (like fact.shape including all, body text not null, url text, email text, phone text, address text,
  foreign key (world, body) references identity.body);
create table fact.clause (like fact.shape including all,
  board text not null, resolution text not null, number integer not null, adopted date not null, label text not null,
  foreign key (world, board) references identity.board);
create table fact.assignment (like fact.shape including all,
  subject text not null, role text not null, within text[] not null, excepted text[], status text, holders jsonb not null,
  mode text not null check (mode in ('BINDING', 'FALLBACK', 'APPEND')), here boolean not null, rank text not null,
  origin_clause text, origin_existing text, bound_to text[], acceptance text not null,
  check (num_nonnulls(origin_clause, origin_existing) = 1),
  check (jsonb_typeof(holders) = 'array' and holders <> '[]'),
  foreign key (world, subject) references identity.subject, foreign key (world, status) references identity.status,
  foreign key (world, rank) references identity.rank, foreign key (world, origin_clause) references identity.clause,
  foreign key (world, origin_existing) references identity.legal_basis);
create table fact.ending (like fact.shape including all,
  target text not null, within text[], excepted text[], status text, rank text not null, origin_clause text, origin_existing text,
  check (num_nonnulls(origin_clause, origin_existing) = 1),
  foreign key (world, status) references identity.status, foreign key (world, rank) references identity.rank,
  foreign key (world, origin_clause) references identity.clause, foreign key (world, origin_existing) references identity.legal_basis);
create table fact.suspension (like fact.shape including all, clause text not null, foreign key (world, clause) references identity.clause);
create table fact.delegation (like fact.shape including all,
  from_body text, from_fn text, from_share text, "to" text not null, roles text[] not null, subject text not null, within text[] not null, excepted text[], status text,
  transfers_duty boolean not null, may_pass_on boolean not null, instrument text not null, origin_clause text, origin_existing text,
  check (num_nonnulls(from_body, from_fn) = 1), check (num_nonnulls(origin_clause, origin_existing) = 1),
  foreign key (world, from_body) references identity.body, foreign key (world, from_fn) references identity.function, foreign key (world, "to") references identity.body,
  foreign key (world, subject) references identity.subject, foreign key (world, status) references identity.status,
  foreign key (world, instrument) references identity.instrument, foreign key (world, origin_clause) references identity.clause,
  foreign key (world, origin_existing) references identity.legal_basis);
create table fact.holding (like fact.shape including all,
  fn text not null, body text not null, within text[] not null, excepted text[], status text,
  foreign key (world, fn) references identity.function, foreign key (world, body) references identity.body, foreign key (world, status) references identity.status);
create table fact.status_holding (like fact.shape including all, status text not null, place text not null,
  foreign key (world, status) references identity.status, foreign key (world, place) references identity.territory);
create table fact.competence (like fact.shape including all,
  board text not null, subject text not null, roles text[] not null, within text[] not null, excepted text[], status text, highest text not null,
  foreign key (world, board) references identity.board, foreign key (world, subject) references identity.subject,
  foreign key (world, status) references identity.status, foreign key (world, highest) references identity.rank);
create table fact.expectation (like fact.shape including all,
  subject text not null, role text not null, within text[] not null, excepted text[], status text, required boolean not null, levels text[], record text not null,
  foreign key (world, subject) references identity.subject, foreign key (world, status) references identity.status);
create table fact.succession (like fact.shape including all, "from" text not null, "to" text not null, kind text not null);
create table fact.acceptance (like fact.shape including all, assignment text not null, body text not null,
  foreign key (world, assignment) references identity.assignment, foreign key (world, body) references identity.body);
drop table fact.shape;
