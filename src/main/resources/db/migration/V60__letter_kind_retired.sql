-- A kind that is no longer offered for new letters; those that exist keep it
alter table letter_kind add column retired boolean not null default false;
