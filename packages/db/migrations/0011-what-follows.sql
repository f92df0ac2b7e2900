-- What follows a decision: notes to findings, and corrections that one office proposes and another certifies. Records of boards like any other (0007).

create table act.shape (world world_id not null, id text not null, seq bigint not null, primary key (world, id));
create table act.finding_note (like act.shape including all,
  finding text not null, kind text not null check (kind in ('ACKNOWLEDGE', 'WAIVE', 'REOPEN')), note text not null, until date, board text, office text not null, day date not null,
  check ((kind = 'WAIVE') = (until is not null)), check (until > day), foreign key (world, board) references identity.board, foreign key (world, office) references act.office);
create table act.correction_proposal (like act.shape including all,
  request text, fact text not null, record text not null, version integer not null check (version >= 1), fields jsonb not null, reason text not null, office text not null, day date not null,
  foreign key (world, office) references act.office);
create table act.correction_ruling (like act.shape including all,
  proposal text, request text, accepted boolean not null, note text not null, office text not null, day date not null,
  check (num_nonnulls(proposal, request) = 1), check (not accepted or proposal is not null), unique (world, proposal), unique (world, request),
  foreign key (world, proposal) references act.correction_proposal, foreign key (world, office) references act.office);
drop table act.shape;

-- Whoever proposes a correction does not certify it.
create function act.ruled_by_another() returns trigger language plpgsql as $$
begin
  if new.accepted and exists (select from act.correction_proposal where world = new.world and id = new.proposal and office = new.office) then
    raise exception 'Correction "%" was proposed by the same office.', new.proposal using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_another before insert on act.correction_ruling for each row execute function act.ruled_by_another();

select act.keep(kind) from unnest(array['finding_note', 'correction_proposal', 'correction_ruling']) as kind;
