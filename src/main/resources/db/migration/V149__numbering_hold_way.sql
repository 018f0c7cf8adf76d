-- How numbers of a block may be written, as its sheet of paper said when it was taken: rules may be others when its letters are entered
create table numbering_hold_way (
	hold uuid not null references numbering_hold,
	place integer not null,
	agency text not null,
	unit text not null,
	pattern text not null,
	kind text not null,
	primary key (hold, place)
);
