-- Those who left a position find the letters that lay before others in their days, and on which they did something since
update search_document s set acl =
	array(select k from unnest(s.acl) k where k not like 'p:%:%' and k not like 'w:%')
	|| array(select distinct 'p:' || g.position || span from access_grant g
		cross join lateral (select greatest(g.since_on, d.handed_on, date '2020-01-01') as day) reached
		cross join lateral unnest(array[to_char(day, '":y"YYYY'), to_char(day, '":m"YYYY-MM'), to_char(day, '":d"YYYY-MM-DD')]) span
		where g.document = d.document and g.until_at is null)
	|| array(select distinct 'w:' || e.person from access_deed e
		where e.document = d.document and e.until_at is null and coalesce(e.last_at, e.since_at) >= d.handed_at)
from access_document d where d.document = s.document and d.handed_at is not null;
