-- The letters of some agencies may count in a register of another one; empty for their own
alter table numbering_rule add column counted_in text not null default '';

-- Which unit keeps a register, in whatever year; registers without a row are kept by the registrars of their agency
create table numbering_keeper (
	agency text not null,
	register_group text not null,
	unit uuid not null,
	primary key (agency, register_group)
);
