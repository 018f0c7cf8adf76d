-- Since when the time-stamp service does not answer, as somebody found who wanted to sign. At most one is open.
create table signing_outage (
	id bigint generated always as identity primary key,
	began_at timestamptz not null,
	ended_at timestamptz,
	check (ended_at >= began_at)
);
create unique index signing_outage_open on signing_outage ((true)) where ended_at is null;
