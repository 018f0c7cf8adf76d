-- In which capacity somebody did the last thing they did; empty where the trail does not know
alter table access_deed add capacity text;
update access_deed d set capacity = (select e.capacity from audit_event e
	where e.document = d.document and e.person = d.person and e.position = d.position
		and e.event not in ('access.secret-seen', 'access.sight-refused', 'registry.incoming-read', 'disposition.disposition-read')
	order by e.id desc limit 1);
