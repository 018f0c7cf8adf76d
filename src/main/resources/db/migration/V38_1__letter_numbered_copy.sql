-- A secret letter goes out in numbered copies, one for each who gets it; each is a signed file of its own under a code of its own.
-- They are drawn up when the number is reserved, and stand from the signature on.
create table letter_numbered_copy (
	letter uuid not null references letter,
	copy int not null check (copy > 0),
	-- Whose it is: a position, or somebody outside the government
	position uuid,
	outside text,
	place text not null default '',
	code text not null unique,
	primary key (letter, copy),
	check ((position is null) <> (outside is null))
);

-- 0 is the letter itself; what its sender keeps of a secret one
alter table letter_file add column copy int not null default 0;
drop index letter_file_current;
create unique index letter_file_current on letter_file (letter, copy) where current;
