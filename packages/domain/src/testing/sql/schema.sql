-- The facts of one world, flat and indexed for questions: what somebody would build who asks PostgreSQL itself (ARCHITECTURE, Speed).
-- v0 ≤ day < v1, k0 ≤ seq < k1; `sure`: not only announced (G7).

create table subject (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, parent text);
create table body (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean);
create table succession (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, "from" text, "to" text, kind text);
create table status_holding (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, status text, place text);
create table holding (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, fn text, body text, within text[], excepted text[], status text);
create table clause (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, board text, adopted date);
create table competence (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, board text, subject text, roles text[], within text[], excepted text[], status text, highest int);
create table suspension (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, clause text);
create table ending (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, target text, within text[], excepted text[], status text, rank int, clause text);
create table acceptance (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, assignment text, body text);
create table assignment (id text, version int, v0 date, v1 date, k0 int, k1 int, sure boolean, subject text, role text, mode text, here boolean, rank int, clause text, bound text[],
  acceptance text, within text[], excepted text[], status text);
create table holder (assignment text, version int, body text, fn text);
-- One row per key that a rule or a holding names, so that a place finds them by its own path.
create table assignment_at (subject text, role text, key text, id text, version int);
create table holding_at (fn text, key text, id text, version int);

create index on subject (id);
create index on body (id);
create index on succession ("from");
create index on succession ("to");
create index on status_holding (place);
create index on holding (id, version);
create index on clause (id);
create index on competence (board);
create index on suspension (clause);
create index on ending (target);
create index on acceptance (assignment);
create index on assignment (id, version);
create index on holder (assignment, version);
create index on assignment_at (subject, role, key);
create index on holding_at (fn, key);

create function alive(v0 date, v1 date, k0 int, k1 int, "on" date, "at" int) returns boolean language sql immutable
  return v0 <= "on" and "on" < v1 and k0 <= "at" and "at" < k1;

-- The depth at which a scope covers a place, by its deepest key; null where it does not (§3.1).
create function reach(within text[], excepted text[], status text, place text, keys text[], depths numeric[], "on" date, "at" int) returns numeric language sql stable
  return (select max(p.depth) from unnest(keys, depths) p(key, depth)
    where p.key = any(within) and not coalesce(excepted && keys, false)
      and (reach.status is null or exists (select from status_holding s where s.place = reach.place and s.status = reach.status and s.sure and alive(s.v0, s.v1, s.k0, s.k1, "on", "at"))));

-- The body while it is in force, else those that followed it (§3.3).
create function followed(body text, "on" date, "at" int) returns setof text language sql stable rows 1 as $$
  with recursive line(id, alive, seen) as (
    select $1, exists (select from body b where b.id = $1 and alive(b.v0, b.v1, b.k0, b.k1, $2, $3)), array[$1]
    union all
    select s."to", exists (select from body b where b.id = s."to" and alive(b.v0, b.v1, b.k0, b.k1, $2, $3)), l.seen || s."to"
    from line l join succession s on s."from" = l.id
    where not l.alive and s.sure and alive(s.v0, s.v1, s.k0, s.k1, $2, $3) and s."to" <> all(l.seen))
  select distinct id from line where alive $$;

-- Who holds a function at a place: those of the deepest area (§3.3).
create function held(fn text, place text, keys text[], depths numeric[], "on" date, "at" int) returns setof text language sql stable rows 1 as $$
  with met as (
    select h.body, reach(h.within, h.excepted, h.status, $2, $3, $4, $5, $6) as depth
    from (select distinct id, version from holding_at where holding_at.fn = $1 and key = any($3)) x join holding h using (id, version)
    where h.sure and alive(h.v0, h.v1, h.k0, h.k1, $5, $6))
  select body from met where depth = (select max(depth) from met) $$;

-- Whether a board may decide this here, up to a rank, on the day of adoption (§3.2). Standing law needs nobody's leave.
create function competent(of_clause text, rank int, role text, chain text[], place text, keys text[], depths numeric[], "at" int) returns boolean language sql stable
  return of_clause is null or exists (
    select from clause c join competence k on k.board = c.board
    where c.id = of_clause and c.k0 <= "at" and "at" < c.k1 and k.sure and k.subject = any(chain) and competent.role = any(k.roles) and k.highest >= competent.rank
      and alive(k.v0, k.v1, k.k0, k.k1, c.adopted, "at") and reach(k.within, k.excepted, k.status, place, keys, depths, c.adopted, "at") is not null);

create function suspended(of_clause text, "on" date, "at" int) returns boolean language sql stable
  return of_clause is not null and exists (select from suspension s where s.clause = of_clause and s.sure and alive(s.v0, s.v1, s.k0, s.k1, "on", "at"));
