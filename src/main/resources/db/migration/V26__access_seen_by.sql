-- The documents that somebody who carries these keys may see: what access asks of its rows one document after the other, for the
-- lists of other rooms, which must be filtered where they are read. Access says which keys a person carries today.
create function access_seen_by(keys text[]) returns table (document uuid) language sql stable as $$
	-- Positions held today
	select g.document from access_grant g
	where g.until_at is null
		and g.position = any (array(select substr(k, 3)::uuid from unnest(keys) k where k ~ '^p:[^:]+$'))
	union all
	-- Positions held before, for what reached them until the last day: see the class Keys for the spans of days
	select g.document from access_grant g
	where g.until_at is null
		and g.position = any (array(select distinct split_part(k, ':', 2)::uuid from unnest(keys) k where k ~ '^p:[^:]+:'))
		and keys && array(select 'p:' || g.position || span from unnest(array[
			to_char(greatest(g.since_on, date '2020-01-01'), '":y"YYYY'),
			to_char(greatest(g.since_on, date '2020-01-01'), '":m"YYYY-MM'),
			to_char(greatest(g.since_on, date '2020-01-01'), '":d"YYYY-MM-DD')]) span)
	union all
	-- Duties over an agency
	select d.document from access_document d
	where d.secrecy in ('ORDINARY', 'RESTRICTED')
		and (d.agency, d.secrecy) in (
			select split_part(k, ':', 2)::uuid, split_part(k, ':', 3) from unnest(keys) k where k like 'u:%')
	union all
	select d.document from access_document d where d.secrecy = 'ORDINARY' and 'a:ORDINARY' = any (keys)
$$;
