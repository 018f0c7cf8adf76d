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
