-- In whose name and in which position somebody was appointed: the appointment lapses when that person leaves the head's position
alter table directory_assistant add column in_name_of uuid;
alter table directory_assistant add column appointed_as uuid;

update directory_assistant a set in_name_of = coalesce(
	(select s.person_id from directory_assignment s where s.position_id = a.head and s.person_id = a.appointed_by
		and s.valid_from <= a.valid_from and coalesce(s.valid_until, a.valid_from) >= a.valid_from limit 1),
	(select s.person_id from directory_assignment s where s.position_id = a.head and s.capacity = 'PERMANENT'
		and s.valid_from <= a.valid_from and coalesce(s.valid_until, a.valid_from) >= a.valid_from limit 1),
	a.appointed_by);
update directory_assistant a set appointed_as = a.head where exists (
	select from directory_assignment s where s.position_id = a.head and s.person_id = a.appointed_by
		and s.valid_from <= a.valid_from and coalesce(s.valid_until, a.valid_from) >= a.valid_from);

-- A mandate never opened to others what is secret
update directory_assistant a set secrets = false where secrets and not exists (
	select from directory_assignment s where s.position_id = a.head and s.person_id = a.in_name_of
		and s.capacity in ('PERMANENT', 'CARETAKER'));

alter table directory_assistant alter column in_name_of set not null;
