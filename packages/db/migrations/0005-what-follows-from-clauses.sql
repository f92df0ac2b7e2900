-- What a clause leads to, and what happens to it: consents, cost assessments, commitments and whether they were kept, the state of a roll-out.

create table fact.shape (like fact.suspension including all);
alter table fact.shape drop column clause;

do $$
declare kind text;
begin
  foreach kind in array array['consent', 'cost_assessment', 'commitment', 'fulfilment', 'rollout'] loop
    execute format('create table identity.%I (world world_id not null, id text not null, primary key (world, id))', kind);
    execute format('create trigger kept before update or delete or truncate on identity.%I for each statement execute function refuse_rewriting()', kind);
  end loop;
end $$;

alter table fact.assignment add column accept_by date;

create table fact.consent (like fact.shape including all, clause text not null, body text not null,
  foreign key (world, clause) references identity.clause, foreign key (world, body) references identity.body);
create table fact.cost_assessment (like fact.shape including all, clause text not null, title jsonb not null,
  foreign key (world, clause) references identity.clause);
create table fact.commitment (like fact.shape including all,
  subject text not null, body text not null, task jsonb not null, due date not null, binding boolean not null, origin_clause text, origin_existing text,
  check (num_nonnulls(origin_clause, origin_existing) = 1),
  foreign key (world, subject) references identity.subject, foreign key (world, body) references identity.body,
  foreign key (world, origin_clause) references identity.clause, foreign key (world, origin_existing) references identity.legal_basis);
create table fact.fulfilment (like fact.shape including all, commitment text not null, foreign key (world, commitment) references identity.commitment);
create table fact.rollout (like fact.shape including all,
  subject text not null, place text not null, state text not null check (state in ('PLANNED', 'COMMITTED', 'LIVE', 'NOT_APPLICABLE')), due date,
  foreign key (world, subject) references identity.subject, foreign key (world, place) references identity.territory);
drop table fact.shape;

do $$
declare kind text;
begin
  foreach kind in array array['consent', 'cost_assessment', 'commitment', 'fulfilment', 'rollout'] loop
    execute format('alter table fact.%1$I add foreign key (world, id) references identity.%1$I, add foreign key (world, source) references identity.source', kind);
    execute format('create trigger born_now after insert on fact.%I referencing new table as fresh for each statement execute function fact.born_now()', kind);
    execute format('create trigger only_closed before update on fact.%I for each row execute function fact.only_closed()', kind);
    execute format('create trigger kept before delete or truncate on fact.%I for each statement execute function refuse_rewriting()', kind);
    execute format('create trigger refuse_unknown after insert on fact.%I referencing new table as fresh for each statement execute function fact.refuse_unknown(%L, %L)', kind, 'unnest(f.basis)', 'legal_basis');
  end loop;
end $$;
