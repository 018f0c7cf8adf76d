-- Which assignment it was: whoever would stop it a second time is told that it is done, by whom and when
alter table directory_assignment_stopped add column assignment_id uuid;
create index directory_assignment_stopped_of_assignment on directory_assignment_stopped (assignment_id);
create index directory_assignment_stopped_of_person on directory_assignment_stopped (person_id, stopped_at desc);
