-- Letters that were written by hand under a number of a block; the entry's document is theirs
create table numbering_paper (
	entry uuid primary key references numbering_entry,
	addressee text not null,
	subject text not null,
	secrecy text not null check (secrecy in ('ORDINARY', 'RESTRICTED', 'SECRET', 'TOP_SECRET')),
	scan text,
	entered_by uuid not null,
	entered_as uuid not null,
	entered_at timestamptz not null
);
