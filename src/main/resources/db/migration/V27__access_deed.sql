-- Whoever acted on a document goes on reading it when their days in the position are over
create table access_deed (
	document uuid not null references access_document,
	person uuid not null,
	position uuid not null,
	since_at timestamptz not null,
	until_at timestamptz,
	check (until_at is null or until_at >= since_at)
);

create unique index access_deed_open on access_deed (document, person, position) where until_at is null;
create index access_deed_person on access_deed (person) where until_at is null;

-- The documents that somebody who carries these keys may see: what access asks of its rows one document after the other, for the
-- lists of other rooms, which must be filtered where they are read. Access says which keys a person carries today.
create or replace function access_seen_by(keys text[]) returns table (document uuid) language sql stable as $$
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
	-- What they did themselves
	select d.document from access_deed d
	where d.until_at is null
		and d.person = any (array(select substr(k, 3)::uuid from unnest(keys) k where k like 'w:%'))
	union all
	-- Duties over an agency
	select d.document from access_document d
	where d.secrecy in ('ORDINARY', 'RESTRICTED')
		and (d.agency, d.secrecy) in (
			select split_part(k, ':', 2)::uuid, split_part(k, ':', 3) from unnest(keys) k where k like 'u:%')
	union all
	select d.document from access_document d where d.secrecy = 'ORDINARY' and 'a:ORDINARY' = any (keys)
$$;
