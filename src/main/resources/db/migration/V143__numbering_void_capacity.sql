-- In which capacity a keeper made a number void; empty where it is not known of before
alter table numbering_entry add column annulled_capacity text;
