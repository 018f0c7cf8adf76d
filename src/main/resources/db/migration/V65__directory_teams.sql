-- A team across units (tim kerja): its leader may give instructions to its members, whatever units they belong to
create table directory_team (
	id uuid primary key,
	name text not null,
	leader_id uuid not null references directory_position,
	valid_from date not null,
	valid_until date,
	basis text not null,
	revision integer not null default 0,
	check (valid_until is null or valid_until >= valid_from)
);
create index directory_team_leader on directory_team (leader_id);

create table directory_team_member (
	team_id uuid not null references directory_team,
	position_id uuid not null references directory_position,
	valid_from date not null,
	valid_until date,
	primary key (team_id, position_id, valid_from),
	check (valid_until is null or valid_until >= valid_from)
);
