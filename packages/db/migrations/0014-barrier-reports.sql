-- "Barriere melden": what kept somebody from using a page. It is about the pages, so it belongs to no world and is no fact.
create table barrier_report (
  id uuid primary key,
  page text not null check (length(page) <= 500),
  message text not null check (length(message) between 1 and 4000),
  -- Erasable, and in no hash (I10).
  contact text check (length(contact) between 1 and 320),
  received bigint not null
);

create function barrier_report_under_head() returns trigger language plpgsql as $$
begin
  if new.received is distinct from held_head() then
    raise exception 'A barrier report is received by the commit that took the head.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function barrier_report_only_erased() returns trigger language plpgsql as $$
begin
  if (new.contact is distinct from old.contact and new.contact is not null) or (to_jsonb(new) - 'contact') <> (to_jsonb(old) - 'contact') then
    raise exception 'A barrier report is not edited: only its contact can be erased.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger under_head before insert on barrier_report for each row execute function barrier_report_under_head();
create trigger only_erased before update on barrier_report for each row execute function barrier_report_only_erased();
create trigger kept before delete or truncate on barrier_report for each statement execute function refuse_rewriting();
