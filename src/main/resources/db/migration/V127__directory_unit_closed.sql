-- A unit is never deleted: letters and registers name it. From this day on there is none any more, by the basis that is named
alter table directory_unit add column closed_on date;
alter table directory_unit add column closure_basis varchar(200);
alter table directory_unit add constraint directory_unit_closed_by check ((closed_on is null) = (closure_basis is null));
