-- Why a letter was given up, by whom and when: it stands with the letter, whether or not a number was reserved.
create table letter_withdrawal (
	letter uuid primary key references letter,
	reason text not null,
	position uuid not null,
	person uuid not null,
	withdrawn_at timestamptz not null
);
