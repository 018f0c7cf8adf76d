-- How often each thing that the files name had been changed when they were looked at: what changed since is not overwritten
alter table directory_import add column seen text not null default '';
