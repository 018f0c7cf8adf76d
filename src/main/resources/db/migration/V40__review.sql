-- One round for each submitted version; a return, and the next version, end it.
create table review_round (
	id uuid primary key,
	letter uuid not null,
	version int not null,
	version_hash text not null,
	opened_at timestamptz not null,
	closed_at timestamptz
);
create unique index review_round_open on review_round (letter) where closed_at is null;
create index review_round_by_letter on review_round (letter, version);

create table review_step (
	round uuid not null references review_round,
	place int not null,
	reviewer uuid not null,
	person uuid,
	capacity text,
	initialled_at timestamptz,
	primary key (round, place),
	unique (round, reviewer)
);

create table review_remark (
	id uuid primary key,
	letter uuid not null,
	version int not null,
	position uuid not null,
	person uuid not null,
	reasons text[] not null,
	text text not null,
	remarked_at timestamptz not null
);
create index review_remark_by_letter on review_remark (letter, remarked_at desc);

-- The version a position saw last, so that a second look opens on what changed since.
create table review_look (
	letter uuid not null,
	position uuid not null,
	version int not null,
	looked_at timestamptz not null,
	primary key (letter, position, version)
);
