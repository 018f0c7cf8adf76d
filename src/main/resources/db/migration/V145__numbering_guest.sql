-- Whose letters a register of another agency counts, or counted: that agency reads the register, also when nobody leads its letters
-- there any more. The database keeps it, so that no way to a number forgets it, nor a node that runs the release before
create table numbering_guest (
	agency text not null,
	register uuid not null references numbering_register on delete cascade,
	primary key (agency, register)
);

create function numbering_guest() returns trigger language plpgsql as $$
begin
	insert into numbering_guest (agency, register)
	select split_part(new.series, '/', 1), r.id from numbering_register r
	where r.id = new.register and split_part(new.series, '/', 1) <> r.agency
		and new.series ~ ('^[^/]+/' || r.year || '(/AGENDA)?$')
	on conflict do nothing;
	return null;
end $$;

create trigger numbering_guest after insert or update of series on numbering_entry for each row
	execute function numbering_guest();

insert into numbering_guest (agency, register)
select distinct split_part(e.series, '/', 1), r.id from numbering_entry e join numbering_register r on r.id = e.register
where split_part(e.series, '/', 1) <> r.agency and e.series ~ ('^[^/]+/' || r.year || '(/AGENDA)?$');

-- What was written by hand for such an agency was until now read as if it were the register's own agency's: it becomes its letter,
-- read by its head and its secretaries from the day on which it was entered
create temporary table guest_letter on commit drop as
select a.document, a.opened_at, u.id as agency, u.name from numbering_paper p
join numbering_entry e on e.id = p.entry join numbering_register r on r.id = e.register
join access_document a on a.document = e.document
join directory_unit u on u.agency and u.code = split_part(e.series, '/', 1)
where split_part(e.series, '/', 1) <> r.agency and e.series ~ ('^[^/]+/' || r.year || '(/AGENDA)?$');

create temporary table guest_reader on commit drop as
with recursive within (agency, unit) as (
	select id, id from directory_unit where agency
	union all
	select w.agency, u.id from within w join directory_unit u on u.parent_id = w.unit and not u.agency
)
select l.document, l.opened_at, p.id as position from guest_letter l
join within w on w.agency = l.agency join directory_position p on p.unit_id = w.unit
where (p.abolished_on is null or p.abolished_on > current_date)
	and ('SECRETARY' = any (p.duties) or ('HEAD' = any (p.duties) and p.unit_id = l.agency));

update access_document a set owner = l.agency, agency = l.agency from guest_letter l where l.document = a.document;

update access_grant g set until_at = greatest(g.since_at, now()) from guest_letter l
where l.document = g.document and g.role = 'RESPONSIBLE' and g.until_at is null
	and not exists (select from guest_reader n where n.document = g.document and n.position = g.position);

update access_deed d set until_at = greatest(d.since_at, now()) from guest_letter l
where l.document = d.document and d.until_at is null
	and exists (select from access_grant g where g.document = d.document and g.position = d.position)
	and not exists (select from access_grant g where g.document = d.document and g.position = d.position and g.until_at is null);

insert into access_grant (document, position, role, since_at, since_on)
select document, position, 'RESPONSIBLE', opened_at, (opened_at at time zone 'Asia/Jakarta')::date from guest_reader
on conflict (document, position, role) where until_at is null do nothing;

-- And is found by those who read it
update search_document s set agency = l.name, acl =
	array(select k from unnest(s.acl) k where k !~ '^[puw]:')
	|| case when d.secrecy in ('ORDINARY', 'RESTRICTED') then array['u:' || d.agency || ':' || d.secrecy] else '{}'::text[] end
	|| array(select distinct 'w:' || e.person from access_deed e where e.document = d.document and e.until_at is null)
	|| array(select distinct k from access_grant g
		cross join lateral (select greatest(g.since_on, date '2020-01-01') as day) reached
		cross join lateral unnest(array['p:' || g.position, 'p:' || g.position || to_char(day, '":y"YYYY'),
			'p:' || g.position || to_char(day, '":m"YYYY-MM'), 'p:' || g.position || to_char(day, '":d"YYYY-MM-DD')]) k
		where g.document = d.document and g.until_at is null)
from guest_letter l join access_document d on d.document = l.document where s.document = l.document;
