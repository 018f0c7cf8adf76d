-- Two administrators at once: each change says on which state of its row it was made
alter table directory_unit add column revision integer not null default 0;
alter table directory_position add column revision integer not null default 0;
alter table directory_assignment add column revision integer not null default 0;

-- A position is never deleted: letters name it. From this day on nobody can fill it
alter table directory_position add column abolished_on date;

-- Files that describe the organisation, from their upload over the preview to the confirmation; kept as what was taken
create table directory_import (
	id uuid primary key,
	person uuid not null,
	at timestamptz not null,
	units text,
	positions text,
	assignments text,
	taken_at timestamptz,
	changes integer
);

-- In a file a unit may stand before the one above it
alter table directory_unit alter constraint directory_unit_parent_id_fkey deferrable initially deferred;
alter table directory_position alter constraint directory_position_superior_id_fkey deferrable initially deferred;
