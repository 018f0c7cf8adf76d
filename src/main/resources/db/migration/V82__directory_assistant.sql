-- Who prepares a head's work for them, from when to when; what has ended stays
create table directory_assistant (
	id uuid primary key,
	head uuid not null references directory_position,
	helper uuid not null references directory_position,
	valid_from date not null,
	valid_until date,
	disposes boolean not null,
	secrets boolean not null,
	appointed_by uuid not null,
	ended_at timestamptz,
	check (valid_until is null or valid_until >= valid_from),
	check (head <> helper)
);
create index directory_assistant_by_head on directory_assistant (head);
-- One appointment at a time for the same two, however often somebody presses the button
create unique index directory_assistant_once on directory_assistant (head, helper) where ended_at is null;

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
	-- Desks they prepare for: what came in there, and what is secret among it with the permission to open that
	select g.document from access_grant g join access_document d on d.document = g.document
	where g.until_at is null and g.role in ('ADDRESSEE', 'COPY', 'RECIPIENT')
		and g.position = any (array(select substr(k, 3)::uuid from unnest(keys) k where k ~ '^[hs]:'))
		and (case when d.secrecy in ('ORDINARY', 'RESTRICTED') then 'h:' else 's:' end) || g.position = any (keys)
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

-- What is indexed already can be found by assistants too
update search_document s set acl = s.acl || more.keys
from (
	select g.document, array_agg(distinct
		(case when d.secrecy in ('ORDINARY', 'RESTRICTED') then 'h:' else 's:' end) || g.position) as keys
	from access_grant g join access_document d on d.document = g.document
	where g.until_at is null and g.role in ('ADDRESSEE', 'COPY', 'RECIPIENT') group by g.document
) more
where more.document = s.document;
