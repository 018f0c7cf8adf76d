-- One counter for an agency, a calendar year and a group of kinds
create table numbering_register (
	id uuid primary key,
	agency text not null,
	year integer not null,
	register_group text not null,
	last integer not null check (last > 0),
	unique (agency, year, register_group)
);

create table numbering_entry (
	id uuid primary key,
	register uuid not null references numbering_register,
	ordinal integer not null check (ordinal > 0),
	state text not null check (state in ('RESERVED', 'ISSUED', 'VOID')),
	document uuid not null,
	number_text text not null,
	dated_on date not null,
	reason text check ((state = 'VOID') = (reason is not null)),
	reserved_at timestamptz not null,
	issued_at timestamptz check ((state = 'ISSUED') = (issued_at is not null)),
	annulled_at timestamptz check ((state = 'VOID') = (annulled_at is not null)),
	unique (register, ordinal)
);

-- A document has at most one living number; this holds even if the rule in the program fails
create unique index numbering_living on numbering_entry (document) where state <> 'VOID';
create index numbering_document on numbering_entry (document);
