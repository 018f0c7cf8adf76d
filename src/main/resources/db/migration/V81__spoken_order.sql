-- A draft that was ordered by word of mouth: who said so, on which day, and whether they confirm it
create table spoken_order (
	id uuid primary key,
	letter uuid not null,
	drafter uuid not null,
	noted_by uuid not null,
	giver uuid not null,
	given_on date not null,
	words text not null,
	noted_at timestamptz not null,
	state text not null check (state in ('WAITING', 'CONFIRMED', 'DENIED', 'WITHDRAWN')),
	reply text not null default '',
	settled_by uuid,
	settled_at timestamptz,
	check ((state = 'WAITING') = (settled_at is null))
);
create index spoken_order_by_letter on spoken_order (letter, noted_at);
create unique index spoken_order_once on spoken_order (letter, giver) where state = 'WAITING';
