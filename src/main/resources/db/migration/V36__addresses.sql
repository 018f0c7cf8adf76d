-- The address book: whom letters go to outside the government. What names no agency is the whole government's.
create table addresses_body (
	id uuid primary key,
	agency uuid,
	name text not null,
	town text not null,
	mail text not null,
	note text not null,
	active boolean not null default true,
	revision int not null,
	changed_at timestamptz not null
);
create unique index addresses_body_name on addresses_body (agency, lower(name), lower(town)) nulls not distinct;

create table addresses_list (
	id uuid primary key,
	agency uuid,
	name text not null,
	active boolean not null default true,
	changed_at timestamptz not null
);
create unique index addresses_list_name on addresses_list (agency, lower(name)) nulls not distinct;

-- A letter keeps whom it was sent to itself: a list may change afterwards.
create table addresses_member (
	list uuid not null references addresses_list,
	place int not null,
	position uuid,
	body uuid references addresses_body,
	primary key (list, place),
	unique (list, position),
	unique (list, body),
	check ((position is null) <> (body is null))
);
