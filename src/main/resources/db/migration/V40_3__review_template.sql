-- Who is asked for initials, by agency, kind and unit of the drafter; the nearest template holds, and its newest version. One with
-- no stages gives way to a more general one. Without any it is the line above the drafter and then the secretary.
create table review_template (
	agency uuid,
	kind text not null,
	unit uuid,
	version int not null,
	stages text[] not null,
	person uuid not null,
	changed_at timestamptz not null,
	check (unit is null or agency is not null),
	unique nulls not distinct (agency, kind, unit, version)
);

-- Whom a drafter asks beside those who are asked anyway.
create table review_coordination (
	letter uuid not null,
	position uuid not null,
	added_at timestamptz not null,
	primary key (letter, position)
);
