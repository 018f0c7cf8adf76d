-- Which register a letter's number comes from, and how it is written. '*' stands for every one; what is left empty the kind says
create table numbering_rule (
	agency text not null,
	kind_group text not null,
	unit text not null,
	register text not null,
	each_unit boolean not null,
	pattern text not null,
	unit_code boolean not null,
	primary key (agency, kind_group, unit)
);

insert into numbering_rule values ('*', '*', '*', '', false, '', false);
