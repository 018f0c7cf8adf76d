-- What the Berita Acara of a confirmed handover says beside its list, as it was on that day. What was confirmed before has none:
-- it is printed from the directory as it stands, and says so
create table handover_minutes (
	handover uuid primary key references handover,
	agency text not null,
	place text not null,
	day date not null,
	zone text not null
);

create table handover_party (
	handover uuid not null references handover_minutes,
	part text not null check (part in ('LEAVING', 'SUCCESSOR', 'SUPERIOR', 'PROPOSER', 'CONFIRMER')),
	name text not null,
	number text not null,
	rank text not null,
	-- What they fill, each in the capacity at its place
	titles text[] not null,
	capacities text[] not null,
	primary key (handover, part),
	check (cardinality(titles) = cardinality(capacities))
);

-- How the positions that go on with the work were called
create table handover_title (
	handover uuid not null references handover_minutes,
	position uuid not null,
	title text not null,
	primary key (handover, position)
);
