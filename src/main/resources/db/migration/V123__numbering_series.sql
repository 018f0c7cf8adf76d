-- A node that runs the release before does not say in which series a number stands: the database says it, so that its text is no
-- other letter's either
create function numbering_series() returns trigger language plpgsql as $$
begin
	select r.agency || '/' || r.year || case r.register_group when 'AGENDA' then '/AGENDA' else '' end into new.series
	from numbering_register r where r.id = new.register;
	return new;
end $$;

create trigger numbering_series before insert on numbering_entry for each row when (new.series is null)
	execute function numbering_series();
