-- Who was named the keeper of a register, when, by whom, and why; what stood there before this was kept has no row
create table numbering_keeper_said (
	agency text not null,
	register_group text not null,
	revision integer not null,
	-- None for the registrars of the register's agency
	unit uuid,
	reason text not null,
	said_by uuid not null,
	said_as uuid not null,
	said_at timestamptz not null,
	said_capacity text not null,
	primary key (agency, register_group, revision)
);
