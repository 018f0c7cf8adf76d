-- What was entered for a letter written by hand can be corrected; how it stood before stays. The open number is as the sheet of
-- paper had it; it is not known of what was entered before
alter table numbering_paper
	add column revision integer not null default 0,
	add column open_text text,
	add column corrected_reason text,
	add column corrected_as uuid,
	add column corrected_at timestamptz;

create table numbering_paper_before (
	entry uuid not null references numbering_paper,
	revision integer not null,
	number_text text not null,
	dated_on date not null,
	addressee text not null,
	subject text not null,
	scan text,
	reason text not null,
	corrected_by uuid not null,
	corrected_as uuid not null,
	corrected_at timestamptz not null,
	primary key (entry, revision)
);
