-- Whatever was said of where a register begins stays to be read, also after it was put right
create table numbering_taken_over (
	register uuid not null references numbering_register,
	revision integer not null check (revision > 0),
	last integer not null check (last >= 0),
	reason text not null,
	said_by uuid not null,
	said_as uuid not null,
	said_at timestamptz not null,
	primary key (register, revision)
);
insert into numbering_taken_over (register, revision, last, reason, said_by, said_as, said_at)
	select id, 1, paper_last, paper_reason, paper_by, paper_as, paper_at from numbering_register where paper_last > 0;
-- Taken back, a register has given nothing
alter table numbering_register drop constraint numbering_register_last_check, add check (last >= 0);
