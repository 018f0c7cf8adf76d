-- The first day of the outage for which a block was taken, where its keeper said it: letters of that day on were written by hand
alter table numbering_hold add column since date;

-- What a keeper said of it when the block was out already, when, by whom, and why; empty days where none was said or none is any more
create table numbering_hold_since (
	hold uuid not null references numbering_hold,
	revision integer not null,
	before date,
	since date,
	reason text not null,
	said_by uuid not null,
	said_as uuid not null,
	said_at timestamptz not null,
	said_capacity text not null,
	primary key (hold, revision)
);
