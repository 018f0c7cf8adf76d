-- What the last look through all registers found: each number beside its letter
create table numbering_night (
	agency text primary key,
	looked_at timestamptz not null,
	numbers integer not null
);

create table numbering_finding (
	id uuid primary key,
	agency text not null,
	year integer not null,
	register_group text not null,
	place text not null,
	number_text text not null,
	flaw text not null
);

create index numbering_finding_agency on numbering_finding (agency);
