-- Preparing a decision: attachments, hearings with a last day, amendments and the run that decides each. Records of boards like any other (0007).

create table act.shape (world world_id not null, id text not null, seq bigint not null, primary key (world, id));
create table act.attachment (like act.shape including all,
  draft text not null, name text not null check (length(name) between 1 and 200), type text not null, size integer not null check (size > 0), hash text not null check (hash ~ '^[0-9a-f]{64}$'), office text not null,
  foreign key (world, draft) references act.draft, foreign key (world, office) references act.office);
create table act.hearing (like act.shape including all,
  draft text not null, asked text[] not null check (cardinality(asked) > 0), due date not null, office text not null, day date not null, check (due >= day),
  foreign key (world, draft) references act.draft, foreign key (world, office) references act.office);
create table act.amendment (like act.shape including all,
  draft text not null, n integer not null check (n >= 1), version integer not null, clauses jsonb not null, reasons text not null, office text not null, unique (world, draft, n),
  foreign key (world, draft, version) references act.draft_text (world, draft, version), foreign key (world, office) references act.office);
-- One run an amendment, as one a vote.
create table act.amendment_run (like act.shape including all,
  amendment text not null, procedure text not null, moment jsonb not null, snapshots jsonb not null, votes jsonb not null, outcome text not null, reason jsonb not null, steps jsonb not null, office text not null, day date not null,
  unique (world, amendment), foreign key (world, amendment) references act.amendment, foreign key (world, procedure) references act.procedure, foreign key (world, office) references act.office);
drop table act.shape;

select act.keep(kind) from unnest(array['attachment', 'hearing', 'amendment', 'amendment_run']) as kind;

-- What an attachment holds, once for equal contents. The chain has its hash.
create table attachment_content (hash text primary key, content bytea not null, check (hash = encode(sha256(content), 'hex')));
create trigger kept before update or delete or truncate on attachment_content for each statement execute function refuse_rewriting();
