-- A version is made not only when a letter is handed on: why, and by whom, stands with each.
alter table letter_version add column reason text not null default 'SUBMITTED';
alter table letter_version alter column reason drop default;
alter table letter_version rename column submitted_by to made_by;
alter table letter_version rename column submitted_as to made_as;
alter table letter_version rename column submitted_at to made_at;

-- The last save of a working copy: from which open page it came, and which save stood on the trail last, whose and when.
create table letter_saving (
	letter uuid primary key references letter,
	page uuid,
	turn int not null,
	person uuid not null,
	position uuid not null,
	recorded int not null,
	recorded_at timestamptz not null
);
