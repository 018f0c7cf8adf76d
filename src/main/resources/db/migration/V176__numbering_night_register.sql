-- How many numbers of each register did not agree, also of those that found none, or whose findings are not among the first
create table numbering_night_register (
	agency text not null,
	year integer not null,
	register_group text not null,
	findings integer not null,
	primary key (agency, year, register_group)
);
