-- Who saw a version, not in which position: a successor has seen nothing yet, whoever came back only what they saw themselves
alter table review_look add column person uuid;

-- Of before: whoever filled the position on that day; a deputy stood before its holder
update review_look look set person = (
	select assignment.person_id from directory_assignment assignment
	where assignment.position_id = look.position
		and assignment.valid_from <= (look.looked_at at time zone 'Asia/Jakarta')::date
		and (assignment.valid_until is null or assignment.valid_until >= (look.looked_at at time zone 'Asia/Jakarta')::date)
	order by assignment.capacity = 'PERMANENT', assignment.valid_from desc limit 1);
delete from review_look where person is null;

-- One person may have looked in two positions
delete from review_look look using review_look other where look.letter = other.letter and look.person = other.person
	and look.version = other.version and look.position > other.position;

alter table review_look alter column person set not null,
	drop constraint review_look_pkey,
	add primary key (letter, person, version);
