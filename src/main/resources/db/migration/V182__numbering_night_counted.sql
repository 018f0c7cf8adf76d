-- What the numbers of each register were in that night; empty until the next one
alter table numbering_night_register
	add column issued integer,
	add column agenda integer,
	add column by_hand integer,
	add column reserved integer,
	add column set_aside integer,
	add column annulled integer;
