-- "Stimmt nicht?": what somebody says about an answer. Not a fact; somebody has to look at it first.
create table correction_request (
  id uuid primary key,
  world world_id not null,
  subject text not null,
  role text not null,
  place text not null,
  on_day date not null,
  at_seq bigint not null,
  message text not null check (length(message) between 1 and 4000),
  -- Erasable, and in no hash (I10).
  contact text check (length(contact) between 1 and 320),
  received bigint not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
  foreign key (world, subject) references identity.subject,
  foreign key (world, place) references identity.territory
);

create function correction_request_under_head() returns trigger language plpgsql as $$
begin
  if new.received is distinct from held_head() or new.at_seq > new.received then
    raise exception 'A correction request is received by the commit that took the head, about an answer of an earlier one.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function correction_request_only_erased() returns trigger language plpgsql as $$
begin
  if (new.contact is distinct from old.contact and new.contact is not null)
    or (to_jsonb(new) - 'contact' - 'state') <> (to_jsonb(old) - 'contact' - 'state') then
    raise exception 'A correction request is not edited: only its state moves, and its contact can be erased.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger under_head before insert on correction_request for each row execute function correction_request_under_head();
create trigger only_erased before update on correction_request for each row execute function correction_request_only_erased();
create trigger kept before delete or truncate on correction_request for each statement execute function refuse_rewriting();
