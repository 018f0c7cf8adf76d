-- In which capacity a handwritten letter was entered (revision 0), and each correction of it made; no row where it is not known
create table numbering_paper_capacity (
	entry uuid not null references numbering_paper,
	revision integer not null,
	capacity text not null,
	primary key (entry, revision)
);

-- Of before: as the person filled the position on that day, also where that was stopped afterwards. Tables that a new office gets
-- later are looked for
do $do$
declare
	deeds text := 'select entry, 0 as revision, entered_by as person, entered_as as position, entered_at as at from numbering_paper';
	held text := 'select position_id, person_id, capacity, valid_from, valid_until from directory_assignment';
begin
	if to_regclass('numbering_paper_before') is not null then
		deeds := deeds || ' union all select entry, revision + 1, corrected_by, corrected_as, corrected_at from numbering_paper_before';
	end if;
	if to_regclass('directory_assignment_stopped') is not null then
		held := held || ' union all select position_id, person_id, capacity, valid_from,
			least(valid_until, (stopped_at at time zone ''Asia/Jakarta'')::date) from directory_assignment_stopped';
	end if;
	execute 'insert into numbering_paper_capacity (entry, revision, capacity)
		select distinct on (deed.entry, deed.revision) deed.entry, deed.revision, held.capacity
		from (' || deeds || ') deed join (' || held || ') held
			on held.position_id = deed.position and held.person_id = deed.person
			and held.valid_from <= (deed.at at time zone ''Asia/Jakarta'')::date
			and (held.valid_until is null or held.valid_until >= (deed.at at time zone ''Asia/Jakarta'')::date)
		order by deed.entry, deed.revision, held.capacity = ''PERMANENT'', held.valid_from desc';
end
$do$;
