-- $1 subject · $2 role · $3 place · $4 on · $5 at → what every rule of the cell does (§3.1, §3.2, §3.4): one row per rule, per line of predecessors.
with recursive
chain(id, parent, up, ids) as (
  select s.id, s.parent, 0, array[s.id] from subject s where s.id = $1 and alive(s.v0, s.v1, s.k0, s.k1, $4, $5)
  union all
  select s.id, s.parent, c.up + 1, c.ids || s.id from chain c join subject s on s.id = c.parent and s.id <> all(c.ids) where alive(s.v0, s.v1, s.k0, s.k1, $4, $5)),
chained as (select id, max(up) over () + 1 - up as depth, array_agg(id) over () as ids from chain),
-- A merged municipality is asked once per predecessor, with that one's key in the path; one that takes others over, also as itself.
incoming as (select "from", "to", kind from succession where sure and "from" ~ '^\d{12}$' and alive(v0, v1, k0, k1, $4, $5) and length($3) = 12),
walk(line, head) as (
  select array[]::text[], $3::text
  union all
  select w.line || i."from", i."from" from walk w join incoming i on i."to" = w.head where i."from" <> all(w.line) and i."from" <> $3),
lines as (
  select distinct w.line from walk w
  where not exists (select from incoming i where i."to" = w.head and i."from" <> all(w.line) and i."from" <> $3)
     or exists (select from incoming i where i."to" = w.head and i."from" <> all(w.line) and i."from" <> $3 and i.kind = 'TAKEOVER')),
steps as (
  select line, left($3, l.digits) as key, l.depth::numeric as depth
  from lines, (values (0, 0), (2, 1), (3, 2), (5, 3), (9, 4), (12, 6)) l(digits, depth) where l.digits <= length($3)
  union all
  select line, p.key, 4 + 1 / power(2::numeric, p.n - 1) from lines, unnest(line) with ordinality p(key, n)),
path as (select line, array_agg(key) as keys, array_agg(depth) as depths from steps group by line),
candidate as (
  select p.line, p.keys, p.depths, c.ids, a.*, c.depth as subject_depth, reach(a.within, a.excepted, a.status, $3, p.keys, p.depths, $4, $5) as place_depth
  from path p, lateral (
    select distinct c.depth, c.ids, x.id as rule, x.version as rule_version from chained c join assignment_at x on x.subject = c.id and x.role = $2 and x.key = any(p.keys)) c
  join assignment a on a.id = c.rule and a.version = c.rule_version
  where a.sure and alive(a.v0, a.v1, a.k0, a.k1, $4, $5) and (not a.here or (a.subject = $1 and a.within && ($3::text || p.line)))),
judged as (
  select c.*, case
    when suspended(c.clause, $4, $5) then 'SUSPENDED'
    when exists (select from ending e where e.target = c.id and e.sure and alive(e.v0, e.v1, e.k0, e.k1, $4, $5) and e.rank >= c.rank and not suspended(e.clause, $4, $5)
      and (e.within is null or reach(e.within, e.excepted, e.status, $3, c.keys, c.depths, $4, $5) is not null)
      and competent(e.clause, e.rank, $2, c.ids, $3, c.keys, c.depths, $5)) then 'ENDED'
    when not competent(c.clause, c.rank, $2, c.ids, $3, c.keys, c.depths, $5) then 'ULTRA_VIRES'
    when not (c.bound is null or c.bound && c.keys) then 'NOT_BOUND'
    when c.acceptance = 'CONDITION' and exists (select from unnest(f.bodies) b where not exists (
      select from acceptance y where y.assignment = c.id and y.sure and alive(y.v0, y.v1, y.k0, y.k1, $4, $5) and (y.body = b or b in (select followed(y.body, $4, $5))))) then 'NOT_ACCEPTED'
    when cardinality(f.bodies) > 0 then null
    when f.vacant then 'VACANT' else 'DANGLING' end as sifted, f.bodies
  from candidate c, lateral (
    select coalesce(array_agg(n.body) filter (where n.body is not null), '{}') as bodies, coalesce(bool_or(n.vacant), false) as vacant
    from holder h, lateral (
      select followed(h.body, $4, $5) as body, false as vacant where h.body is not null
      union all
      select followed(x, $4, $5), false from held(h.fn, $3, c.keys, c.depths, $4, $5) x where h.fn is not null
      union all
      select null, true where h.fn is not null and not exists (select from held(h.fn, $3, c.keys, c.depths, $4, $5))) n
    where h.assignment = c.id and h.version = c.version) f
  where c.place_depth is not null),
keyed as (
  select *, case mode when 'BINDING' then array[1, rank, subject_depth, place_depth, (status is not null)::int]
    when 'FALLBACK' then array[0, subject_depth, place_depth, (status is not null)::int, rank] end as key from judged)
select (select count(*) from lines)::int as asked, id, version, key::float8[] as key, sifted, bodies, mode, (first_value(key) over best)::float8[] as top
from (select *, sifted is null and key is not null as ranked from keyed) k
window best as (partition by line order by ranked desc, key desc)
order by line, ranked desc, key desc nulls last, id;
