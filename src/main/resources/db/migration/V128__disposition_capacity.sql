-- In which capacity something was given; empty where it is not known of before
alter table disposition_node add column given_as text;

-- Of before: as the person filled the position on that day, also where that was stopped afterwards
update disposition_node node set given_as = (
	select held.capacity from (
		select position_id, person_id, capacity, valid_from, valid_until from directory_assignment
		union all
		select position_id, person_id, capacity, valid_from,
			least(valid_until, (stopped_at at time zone 'Asia/Jakarta')::date)
		from directory_assignment_stopped
	) held
	where held.position_id = node.giver and held.person_id = node.given_by
		and held.valid_from <= (node.given_at at time zone 'Asia/Jakarta')::date
		and (held.valid_until is null or held.valid_until >= (node.given_at at time zone 'Asia/Jakarta')::date)
	order by held.capacity = 'PERMANENT', held.valid_from desc limit 1);
