-- Who writes a draft in its drafter's place: a reviewer who changes it themselves.
create table letter_pen (
	letter uuid primary key,
	position uuid not null,
	since_at timestamptz not null
);
