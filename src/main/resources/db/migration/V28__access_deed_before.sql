-- What was done before deeds were kept, as the trail has it. A look is no deed, and whoever entered a secret letter never saw it
insert into access_deed (document, person, position, since_at)
select e.document, e.person, e.position, min(e.at)
from audit_event e join access_document d on d.document = e.document
where e.person <> '00000000-0000-0000-0000-000000000000'
	and e.event not in ('access.secret-seen', 'access.sight-refused', 'registry.incoming-read', 'disposition.disposition-read')
	and not (e.event = 'registry.incoming-registered' and d.secrecy in ('SECRET', 'TOP_SECRET'))
	-- What became secret forgot what was done before
	and not (d.secrecy in ('SECRET', 'TOP_SECRET') and exists (select 1 from audit_event r
		where r.document = e.document and r.event = 'letter.secrecy-raised' and r.at >= e.at))
	-- With the last grant of a position went what was done in it
	and (not exists (select 1 from access_grant g where g.document = e.document and g.position = e.position)
		or exists (select 1 from access_grant g
			where g.document = e.document and g.position = e.position and g.until_at is null))
group by e.document, e.person, e.position
on conflict (document, person, position) where until_at is null do nothing;
