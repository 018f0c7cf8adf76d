-- Assignments that were ended in the middle of a day, as they had stood. Those in force count whole days.
create table directory_assignment_stopped (
	id uuid primary key,
	position_id uuid not null references directory_position,
	person_id uuid not null references directory_person,
	capacity text not null,
	valid_from date not null,
	valid_until date,
	basis text not null,
	stopped_at timestamptz not null,
	stopped_by uuid not null,
	reason text not null check (reason <> '')
);
create index directory_assignment_stopped_of_position on directory_assignment_stopped (position_id, stopped_at desc);
