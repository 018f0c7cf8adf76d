-- Days by which an answer was owed before it was given more time, the oldest first, and when each ceased to hold
alter table disposition_node add column former_dues date[] not null default '{}',
	add column dues_moved_at timestamptz[] not null default '{}',
	add constraint disposition_node_former_dues check (cardinality(former_dues) = cardinality(dues_moved_at));

-- A draft that is saved may answer something else than before
create index disposition_node_letter_by_letter on disposition_node_letter (letter);
