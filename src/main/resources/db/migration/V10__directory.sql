create table directory_unit (
	id uuid primary key,
	code text not null unique,
	name text not null,
	parent_id uuid references directory_unit,
	agency boolean not null,
	street text,
	contact text,
	web text,
	place text,
	ordinal integer not null
);

create table directory_position (
	id uuid primary key,
	code text not null unique,
	title text not null,
	unit_id uuid not null references directory_unit,
	superior_id uuid references directory_position,
	level text not null,
	duties text[] not null,
	ordinal integer not null
);

create table directory_person (
	id uuid primary key,
	username text not null,
	name text not null,
	employee_number text not null,
	rank text,
	mail text,
	gone_at timestamptz
);

-- A log-in name may pass to somebody else after its first owner has left
create unique index directory_person_username on directory_person (username) where gone_at is null;
create unique index directory_person_employee_number on directory_person (employee_number) where employee_number <> '';

create table directory_assignment (
	id uuid primary key,
	position_id uuid not null references directory_position,
	person_id uuid not null references directory_person,
	capacity text not null,
	valid_from date not null,
	valid_until date,
	basis text not null,
	check (valid_until is null or valid_until >= valid_from),
	unique (position_id, person_id, capacity, valid_from)
);

-- From a sequence, so that a number taken by a change that was rolled back never comes again
create sequence directory_change;
create table directory_version (
	only_row boolean primary key default true check (only_row),
	version bigint not null
);
insert into directory_version (version) values (nextval('directory_change'));
