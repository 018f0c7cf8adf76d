-- An officer moves: what is open on their desk is passed on in one act, and the list is kept as it was then
create table handover (
	id uuid primary key,
	leaving uuid not null,
	successor uuid not null,
	positions uuid[] not null,
	target uuid,
	drafts uuid[] not null,
	note text not null,
	state text not null check (state in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN')),
	proposed_by uuid not null,
	proposed_through uuid not null,
	proposed_at timestamptz not null,
	confirmed_by uuid,
	confirmed_through uuid,
	confirmed_at timestamptz,
	check ((state = 'CONFIRMED') = (confirmed_at is not null)),
	check ((target is null) = (drafts = '{}'))
);
create index handover_people on handover (leaving, proposed_at desc);
create index handover_successor on handover (successor, proposed_at desc);

create table handover_item (
	handover uuid not null references handover,
	place integer not null,
	kind text not null,
	key text not null,
	document uuid not null,
	position uuid not null,
	number text not null,
	-- Empty for a letter that hides its subject
	subject text not null,
	secret boolean not null,
	party text not null,
	due date,
	since timestamptz not null,
	passed_to uuid,
	primary key (handover, place)
);
