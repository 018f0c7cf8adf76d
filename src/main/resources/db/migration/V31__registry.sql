-- Agenda books: what came in, to which position. A letter of this system comes once to a position in each standing.
create table registry_incoming (
	id uuid primary key,
	agency uuid not null,
	year int not null,
	ordinal int,
	agenda_number text,
	channel text not null,
	sender text not null,
	number text not null,
	letter_on date not null,
	subject text not null,
	urgency text not null,
	secrecy text not null,
	classification text not null,
	addressee uuid not null,
	standing text not null,
	fingerprint text not null,
	length bigint not null,
	media_type text not null,
	pages int not null,
	origin uuid,
	state text not null,
	received_by uuid not null,
	received_at timestamptz not null,
	read_at timestamptz,
	unique (origin, addressee, standing),
	unique (agency, year, ordinal),
	check (state = 'UNREAD' or read_at is not null)
);

create index registry_incoming_by_addressee on registry_incoming (addressee, received_at desc);
create index registry_incoming_by_sender on registry_incoming (agency, lower(sender), lower(number), letter_on);
