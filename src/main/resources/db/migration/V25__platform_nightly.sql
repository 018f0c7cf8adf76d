-- The checks of a night, each made by the one node whose row came first; and what they found, for operators.
create table platform_nightly_check (
	name text not null,
	night date not null,
	begun_at timestamptz not null,
	ended_at timestamptz,
	faults int,
	-- The first of them, in words
	told text[],
	primary key (name, night),
	check ((ended_at is null) = (faults is null) and (ended_at is null) = (told is null))
);
