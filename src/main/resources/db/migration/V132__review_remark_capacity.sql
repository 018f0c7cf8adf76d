-- In which capacity something was asked for
alter table review_remark add column capacity text;
alter table review_correction add column capacity text;

-- Of before: as the person filled the position on that day
update review_remark remark set capacity = (
	select assignment.capacity from directory_assignment assignment
	where assignment.position_id = remark.position and assignment.person_id = remark.person
		and assignment.valid_from <= (remark.remarked_at at time zone 'Asia/Jakarta')::date
		and (assignment.valid_until is null or assignment.valid_until >= (remark.remarked_at at time zone 'Asia/Jakarta')::date)
	order by assignment.valid_from desc limit 1);
update review_correction correction set capacity = (
	select assignment.capacity from directory_assignment assignment
	where assignment.position_id = correction.position and assignment.person_id = correction.person
		and assignment.valid_from <= (correction.raised_at at time zone 'Asia/Jakarta')::date
		and (assignment.valid_until is null or assignment.valid_until >= (correction.raised_at at time zone 'Asia/Jakarta')::date)
	order by assignment.valid_from desc limit 1);
update review_remark set capacity = 'PERMANENT' where capacity is null;
update review_correction set capacity = 'PERMANENT' where capacity is null;

alter table review_remark alter column capacity set not null;
alter table review_correction alter column capacity set not null;
