-- A letter to many: what is still to be delivered, a row for each recipient, until all have it (ADR 20).
create table distribution_batch (
	letter uuid primary key,
	total int not null,
	delivered int not null default 0,
	begun_at timestamptz not null,
	ended_at timestamptz,
	check ((delivered = total) = (ended_at is not null))
);

create table distribution_batch_recipient (
	letter uuid not null references distribution_batch,
	place int not null,
	recipient uuid not null,
	standing text not null,
	-- In the order in which everybody takes the counters of agendas
	turn int not null,
	due_at timestamptz not null,
	tries int not null default 0,
	fault text,
	delivered_at timestamptz,
	primary key (letter, place)
);
create index distribution_batch_waiting on distribution_batch_recipient (due_at) where delivered_at is null;
