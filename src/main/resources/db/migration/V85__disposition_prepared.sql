-- Who helped the giver: prepared it for their confirmation, or gave it in their name
create table disposition_assistance (
	node uuid primary key references disposition_node,
	assistant uuid not null,
	person uuid not null,
	in_name boolean not null
);

-- A disposition that an assistant has prepared on the head's spoken word; it is given when the head confirms it
create table disposition_prepared (
	id uuid primary key,
	letter uuid not null,
	under uuid references disposition_node,
	head uuid not null,
	assistant uuid not null,
	prepared_by uuid not null,
	recipients uuid[] not null,
	parts text[] not null,
	instructions text[] not null,
	note text not null,
	due date,
	prepared_at timestamptz not null,
	state text not null check (state in ('WAITING', 'CONFIRMED', 'DENIED', 'WITHDRAWN')),
	reply text not null default '',
	settled_by uuid,
	settled_at timestamptz,
	check ((state = 'WAITING') = (settled_at is null)),
	check (cardinality(recipients) = cardinality(parts))
);
create index disposition_prepared_by_head on disposition_prepared (head, prepared_at) where state = 'WAITING';
create index disposition_prepared_by_assistant on disposition_prepared (assistant, prepared_at desc);
-- For one place on a letter one thing waits at a time, however often somebody presses the button
create unique index disposition_prepared_once on disposition_prepared (letter, under, head) nulls not distinct
	where state = 'WAITING';
