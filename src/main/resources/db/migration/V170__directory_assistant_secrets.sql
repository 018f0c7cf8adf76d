-- What is secret is opened to a person, as what is disposed of in a head's name (V151): another one in the helper's position does not
-- have it. Appointments of before are for whoever holds that position, the permanent holder before a deputy; where nobody does, for
-- nobody: the head can appoint anew. Nodes of the release before write no person, and so open nothing secret.
alter table directory_assistant add column secrets_for uuid;

update directory_assistant a set secrets_for = (
	select s.person_id from directory_assignment s
	where s.position_id = a.helper and s.valid_from <= current_date and coalesce(s.valid_until, current_date) >= current_date
	order by array_position(array['PERMANENT', 'CARETAKER', 'ACTING', 'ACTING_DAILY'], s.capacity), s.valid_from desc, s.person_id
	limit 1)
where a.secrets and a.ended_at is null;
