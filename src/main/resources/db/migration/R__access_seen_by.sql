-- The documents that somebody who carries these keys may see: what access asks of its rows one document after the other, for the
-- lists of other rooms, which must be filtered where they are read. Access says which keys a person carries today.
create or replace function access_seen_by(keys text[]) returns table (document uuid) language sql stable as $$
	-- Positions held today
	select g.document from access_grant g
	where g.until_at is null
		and g.position = any (array(select substr(k, 3)::uuid from unnest(keys) k where k ~ '^p:[^:]+$'))
	union all
	-- Positions held before, for what reached them until the last day, and of drafts what was handed on by then: see the class
	-- Keys for the spans of days
	select g.document from access_grant g join access_document d on d.document = g.document
	where g.until_at is null and (d.record or d.handed_at is not null)
		and g.position = any (array(select distinct split_part(k, ':', 2)::uuid from unnest(keys) k where k ~ '^p:[^:]+:'))
		and keys && array(select 'p:' || g.position || span from unnest(array[
			to_char(greatest(g.since_on, d.handed_on, date '2020-01-01'), '":y"YYYY'),
			to_char(greatest(g.since_on, d.handed_on, date '2020-01-01'), '":m"YYYY-MM'),
			to_char(greatest(g.since_on, d.handed_on, date '2020-01-01'), '":d"YYYY-MM-DD')]) span)
	union all
	-- Desks they prepare for: what came in there, and what is secret among it with the permission to open that
	select g.document from access_grant g join access_document d on d.document = g.document
	where g.until_at is null and g.role in ('ADDRESSEE', 'COPY', 'RECIPIENT')
		and g.position = any (array(select substr(k, 3)::uuid from unnest(keys) k where k ~ '^[hs]:'))
		and (case when d.secrecy in ('ORDINARY', 'RESTRICTED') then 'h:' else 's:' end) || g.position = any (keys)
	union all
	-- What they did themselves, on a draft since it was handed on
	select e.document from access_deed e join access_document d on d.document = e.document
	where e.until_at is null
		and case when d.handed_at is null then d.record else coalesce(e.last_at, e.since_at) >= d.handed_at end
		and e.person = any (array(select substr(k, 3)::uuid from unnest(keys) k where k like 'w:%'))
	union all
	-- Duties over the records of an agency
	select d.document from access_document d
	where d.record and d.secrecy in ('ORDINARY', 'RESTRICTED')
		and (d.agency, d.secrecy) in (
			select split_part(k, ':', 2)::uuid, split_part(k, ':', 3) from unnest(keys) k where k like 'u:%')
	union all
	-- Duties over what an agency is writing and has handed on
	select d.document from access_document d
	where not d.record and d.handed_at is not null and d.secrecy in ('ORDINARY', 'RESTRICTED')
		and (d.agency, d.secrecy) in (
			select split_part(k, ':', 2)::uuid, split_part(k, ':', 3) from unnest(keys) k where k like 'd:%')
	union all
	select d.document from access_document d
	where d.record and d.secrecy = 'ORDINARY' and 'a:ORDINARY' = any (keys)
$$;

-- What is indexed already, and was never handed on, the search finds for no registrar either
update search_document s set acl = array(select k from unnest(s.acl) k where k not like 'd:%')
from access_document d where d.document = s.document and not d.record and d.handed_at is null;
