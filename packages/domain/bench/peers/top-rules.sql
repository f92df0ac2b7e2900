-- $1 subjects · $2 role · $3 municipalities · $4 on · $5 at → the rule with the largest key (§3.1, §3.4) in each cell, for all cells at once.
with recursive
chain(subject, link, parent, up) as (
  select s.id, s.id, s.parent, 0 from subject s where s.id = any($1::text[]) and alive(s.v0, s.v1, s.k0, s.k1, $4::date, $5::int)
  union all
  select c.subject, s.id, s.parent, c.up + 1 from chain c join subject s on s.id = c.parent where alive(s.v0, s.v1, s.k0, s.k1, $4::date, $5::int)),
chained as (select subject, link, max(up) over (partition by subject) + 1 - up as depth from chain),
way as (select p.place, left(p.place, l.digits) as key, l.depth from unnest($3::text[]) p(place), (values (0, 0), (2, 1), (3, 2), (5, 3), (9, 4), (12, 6)) l(digits, depth)),
ruled as (
  select c.subject, c.depth as subject_depth, x.key, a.id, a.mode, a.rank, a.status
  from chained c join assignment_at x on x.subject = c.link and x.role = $2 join assignment a on a.id = x.id and a.version = x.version
  where a.sure and alive(a.v0, a.v1, a.k0, a.k1, $4::date, $5::int) and a.excepted is null)
select distinct on (r.subject, w.place) r.subject, w.place, r.id
from ruled r join way w on w.key = r.key
where r.status is null or exists (select from status_holding s where s.place = w.place and s.status = r.status and alive(s.v0, s.v1, s.k0, s.k1, $4::date, $5::int))
order by r.subject, w.place, case r.mode when 'BINDING' then array[1, r.rank, r.subject_depth, w.depth, (r.status is not null)::int] else array[0, r.subject_depth, w.depth, (r.status is not null)::int, r.rank] end desc;
