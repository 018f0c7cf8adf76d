-- What assistants prepared, or disposed in a head's name, is their own history as any other act is
insert into access_deed (document, person, position, since_at, last_at)
select done.document, done.person, done.position, min(done.at), max(done.at) from (
	select letter as document, prepared_by as person, assistant as position, prepared_at as at from disposition_prepared
	union all
	select n.letter, a.person, a.assistant, n.given_at from disposition_assistance a join disposition_node n on n.id = a.node
	where a.in_name
) done join access_document d on d.document = done.document and d.secrecy in ('ORDINARY', 'RESTRICTED')
group by done.document, done.person, done.position
on conflict (document, person, position) where until_at is null do nothing;
