-- A signed letter that goes out of the government: who carries it, and when the last of its addressees had it.
create table distribution_outgoing (
	letter uuid primary key,
	drafter uuid not null,
	signatory uuid not null,
	carriers uuid[] not null,
	opened_at timestamptz not null,
	sent_at timestamptz
);
create index distribution_outgoing_unsent on distribution_outgoing (opened_at) where sent_at is null;

create table distribution_outside (
	letter uuid not null references distribution_outgoing,
	place int not null,
	name text not null,
	town text not null,
	sent boolean not null default false,
	primary key (letter, place)
);

-- Every time it was sent to one of them; what came back is sent again.
create table distribution_dispatch (
	letter uuid not null,
	place int not null,
	channel text not null,
	sent_on date not null,
	receiver text not null,
	note text not null,
	person uuid not null,
	position uuid not null,
	recorded_at timestamptz not null,
	foreign key (letter, place) references distribution_outside,
	unique (letter, place, channel, sent_on, receiver, note)
);
