-- In which capacity a keeper gave a number; empty where it is not known of before
alter table numbering_entry add column given_capacity text;

-- Of before: as the person filled the position on that day, also where that was stopped afterwards
do $do$
declare
	held text := 'select position_id, person_id, capacity, valid_from, valid_until from directory_assignment';
begin
	if to_regclass('directory_assignment_stopped') is not null then
		held := held || ' union all select position_id, person_id, capacity, valid_from,
			least(valid_until, (stopped_at at time zone ''Asia/Jakarta'')::date) from directory_assignment_stopped';
	end if;
	execute 'update numbering_entry entry set given_capacity = (select held.capacity from (' || held || ') held
		where held.position_id = entry.given_as and held.person_id = entry.given_by
			and held.valid_from <= (entry.given_at at time zone ''Asia/Jakarta'')::date
			and (held.valid_until is null or held.valid_until >= (entry.given_at at time zone ''Asia/Jakarta'')::date)
		order by held.capacity = ''PERMANENT'', held.valid_from desc limit 1)
		where entry.given_at is not null';
end
$do$;
