-- One row that says whether anything was changed that every node remembers: read before each act, instead of everything anew.
-- It is written as the last thing of a transaction, so that nobody who holds it waits for anybody.
create sequence directory_office_change_number;
create table directory_office_change (
	only_row boolean primary key default true check (only_row),
	version bigint not null
);
insert into directory_office_change (version) values (nextval('directory_office_change_number'));

create function directory_office_changed() returns trigger language plpgsql as '
begin
	update directory_office_change set version = nextval(''directory_office_change_number'');
	return null;
end';

create constraint trigger office_changed after insert or update or delete on directory_version
	deferrable initially deferred for each row execute function directory_office_changed();
create constraint trigger office_changed after insert or update or delete on directory_assistant
	deferrable initially deferred for each row execute function directory_office_changed();
create constraint trigger office_changed after insert or update or delete on directory_team
	deferrable initially deferred for each row execute function directory_office_changed();
create constraint trigger office_changed after insert or update or delete on directory_team_member
	deferrable initially deferred for each row execute function directory_office_changed();
create constraint trigger office_changed after insert or update or delete on letter_signing_authority
	deferrable initially deferred for each row execute function directory_office_changed();
create constraint trigger office_changed after insert or update or delete on numbering_rule
	deferrable initially deferred for each row execute function directory_office_changed();
create constraint trigger office_changed after insert or update or delete on numbering_keeper
	deferrable initially deferred for each row execute function directory_office_changed();
create constraint trigger office_changed after insert or update or delete on calendar_agency
	deferrable initially deferred for each row execute function directory_office_changed();
