-- What only some letters have: the fields of their kind, in whose name they are signed, outside addressees, references.
alter table letter add column more text not null default '{}';
