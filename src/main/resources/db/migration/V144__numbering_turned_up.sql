-- A letter written by hand may turn up after its number was given back with the rest of its block: the number is issued then, and
-- how it was void stays to be read. Who made it void is not known of what is older
create table numbering_turned_up (
	entry uuid primary key references numbering_entry,
	void_reason text not null,
	void_details text[] not null,
	void_at timestamptz not null,
	void_by uuid,
	void_as uuid,
	void_capacity text,
	reason text not null,
	entered_by uuid not null,
	entered_as uuid not null,
	entered_capacity text not null,
	entered_at timestamptz not null
);
