-- In which capacity somebody handed a version on; empty where it is not known of before
alter table letter_version add column made_capacity text;
