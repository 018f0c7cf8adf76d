-- Emblems of agencies as they are printed, by the hash of their bytes: a letterhead of years ago still finds its own.
create table letter_logo (
	fingerprint text primary key,
	png bytea not null,
	put_at timestamptz not null
);

alter table letter_letterhead add column logo text references letter_logo;

-- With such a version an agency gives up its own and writes the kind as everybody does.
alter table letter_kind_version add column ended boolean not null default false;
