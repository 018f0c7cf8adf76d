-- The LDAP directory's list of people takes a while to be read. Each reading has a number from its beginning on: a list is not
-- written over one that was begun after it, and takes nobody away who was seen at a log-in since
create sequence directory_reading_number;
select setval('directory_reading_number', 1);

create table directory_reading (
	one boolean primary key default true check (one),
	applied bigint not null default 0
);
insert into directory_reading default values;

-- The number of the newest reading when the LDAP directory last had them
alter table directory_person add column seen_in bigint not null default 0;
