-- By which the LDAP directory tells an entry from every other (entryUUID, objectGUID); learned at the first reading
alter table directory_person add column identifier text;
create unique index directory_person_identifier on directory_person (identifier) where identifier is not null;

-- Every log-in asks by the log-in name, also of whom it was before
create index directory_person_any_username on directory_person (username);
-- and by the number; written as EmployeeNumbers compares it, with the blank that does not break
create index directory_person_bare_number on directory_person
	((regexp_replace(employee_number, E'[[:space:]\u00A0.-]', '', 'g')));

-- Of a reading that too many people were missing from: since when nobody is marked as gone, who would be, and of whom an
-- administrator has said that they have left
create table directory_farewell (
	one boolean primary key default true check (one),
	held_at timestamptz,
	missing uuid[] not null default '{}',
	present integer not null default 0,
	confirmed uuid[] not null default '{}'
);
insert into directory_farewell default values;
